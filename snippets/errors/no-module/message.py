# kind: fails
# raises: ModuleNotFoundError
# --8<-- [start:message]
import sys

sys.path = [path for path in sys.path if "packages" not in path]
sys.modules.pop("tensorflow", None)
import tensorflow as tf
# --8<-- [end:message]

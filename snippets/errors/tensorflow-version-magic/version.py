# --8<-- [start:version]
import tensorflow as tf

print(tf.__version__)
# --8<-- [end:version]

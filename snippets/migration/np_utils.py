# kind: fails
# raises: ImportError
# --8<-- [start:old]
from keras.utils import np_utils

targets = np_utils.to_categorical([0, 2, 1], 3)
# --8<-- [end:old]

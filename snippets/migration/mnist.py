# kind: fails
# raises: ModuleNotFoundError
# --8<-- [start:old]
from tensorflow.examples.tutorials.mnist import input_data

mnist = input_data.read_data_sets("data", one_hot=True)
# --8<-- [end:old]

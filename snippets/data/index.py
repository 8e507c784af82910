# kind: fails
# raises: TypeError
# --8<-- [start:index]
import tensorflow as tf

x = tf.zeros((4, 2))  # shape=(4, 2), dtype=float32
dataset = tf.data.Dataset.from_tensor_slices(x)
first = dataset[0]
# --8<-- [end:index]

# kind: fails
# raises: ValueError
# --8<-- [start:unequal]
import tensorflow as tf

x = tf.zeros((3, 2))  # shape=(3, 2), dtype=float32
y = tf.zeros((2, 1))  # shape=(2, 1), dtype=float32
dataset = tf.data.Dataset.from_tensor_slices((x, y))
# --8<-- [end:unequal]

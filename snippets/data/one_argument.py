# kind: fails
# raises: TypeError
# --8<-- [start:map]
import tensorflow as tf


def scale(x):
    return x / 20.0


x = tf.zeros((4, 2))  # shape=(4, 2), dtype=float32
y = tf.zeros((4, 1))  # shape=(4, 1), dtype=float32
dataset = tf.data.Dataset.from_tensor_slices((x, y)).map(scale)
# --8<-- [end:map]

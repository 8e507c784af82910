# kind: fails
# raises: AttributeError
# --8<-- [start:map]
import tensorflow as tf


def largest(x):
    return x.numpy().max()


dataset = tf.data.Dataset.from_tensor_slices(tf.zeros((4, 2))).map(largest)
# --8<-- [end:map]

# kind: fails
# raises: ValueError
# --8<-- [start:graph]
import tensorflow as tf


@tf.function
def product(x, weights):
    return x * weights


z = product(tf.ones((1, 2)), tf.ones((2, 3)))
# --8<-- [end:graph]

# kind: fails
# raises: ValueError
# --8<-- [start:graph]
import tensorflow as tf


@tf.function
def layer(x, weights):
    return tf.matmul(x, weights)


z = layer(tf.ones((2,)), tf.ones((2, 3)))
# --8<-- [end:graph]

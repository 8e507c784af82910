# kind: fails
# raises: ValueError
# --8<-- [start:graph]
import tensorflow as tf


@tf.function
def pairs(x):
    return tf.reshape(x, (4, 2))


t = pairs(tf.range(6))
# --8<-- [end:graph]

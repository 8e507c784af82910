# kind: fails
# raises: TypeError
# --8<-- [start:graph]
import tensorflow as tf


@tf.function
def product(x, y):
    return x * y


z = product(tf.constant(2.0, dtype=tf.float64), tf.constant(3.0))
# --8<-- [end:graph]

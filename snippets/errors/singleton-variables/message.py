# kind: fails
# raises: ValueError
# --8<-- [start:variable]
import tensorflow as tf


@tf.function
def add_offset(x):
    offset = tf.Variable(0.5)
    return x + offset


y = add_offset(tf.constant([1.0, 2.0]))
# --8<-- [end:variable]

# kind: fails
# raises: ValueError
# --8<-- [start:variable]
import tensorflow as tf


@tf.function
def add_one(x):
    one = tf.Variable(1.0)
    return x + one


y = add_one(tf.constant(2.0))
# --8<-- [end:variable]

# kind: fails
# raises: TypeError
# --8<-- [start:graph]
import tensorflow as tf


@tf.function
def first_to_zero(t):
    t[0] = 0.0
    return t


changed = first_to_zero(tf.constant([1.0, 2.0]))
# --8<-- [end:graph]

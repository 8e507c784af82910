# kind: fails
# raises: TypeError
# --8<-- [start:graph]
import tensorflow as tf


@tf.function
def total(x, y):
    return x + y


z = total(tf.constant([1, 2]), tf.constant([0.5, 0.5]))
# --8<-- [end:graph]

# kind: fails
# raises: AttributeError
# --8<-- [start:message]
import tensorflow as tf


@tf.function
def scale(x):
    largest = x.numpy().max()
    return x / largest


y = scale(tf.constant([1.0, 4.0]))
# --8<-- [end:message]

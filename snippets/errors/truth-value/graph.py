# kind: fails
# raises: ValueError
# --8<-- [start:graph]
import tensorflow as tf


@tf.function
def sign(x):
    if x > 1.5:
        return 1.0
    return 0.0


y = sign(tf.constant([1.0, 2.0]))
# --8<-- [end:graph]

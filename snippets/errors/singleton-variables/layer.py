# kind: fails
# raises: ValueError
# --8<-- [start:layer]
import tensorflow as tf


@tf.function
def score(x):
    dense = tf.keras.layers.Dense(1, name="score")
    return dense(x)


y = score(tf.constant([[1.0, 2.0]]))
# --8<-- [end:layer]

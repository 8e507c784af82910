# kind: fails
# raises: ValueError
# --8<-- [start:mean]
import tensorflow as tf

inputs = tf.keras.Input((2,))
mean = tf.reduce_mean(inputs, axis=-1)
# --8<-- [end:mean]

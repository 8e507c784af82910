# kind: fails
# raises: ValueError
# --8<-- [start:old]
import tensorflow as tf

inputs = tf.keras.Input((2,))
model = tf.keras.Model(inputs, tf.reduce_mean(inputs, axis=-1))
# --8<-- [end:old]

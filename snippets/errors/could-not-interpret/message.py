# kind: fails
# raises: ValueError
# --8<-- [start:activation]
import tensorflow as tf

layer = tf.keras.layers.Dense(3, activation="sigmod")
# --8<-- [end:activation]

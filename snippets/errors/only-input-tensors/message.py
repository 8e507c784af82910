# kind: fails
# raises: ValueError
# --8<-- [start:list]
import tensorflow as tf

layer = tf.keras.layers.Dense(3)
y = layer([[1.0, 2.0]])
# --8<-- [end:list]

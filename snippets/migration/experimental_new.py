# --8<-- [start:new]
import tensorflow as tf

layer = tf.keras.layers.Rescaling(0.5)
print(layer(tf.constant([[1.0, 2.0]])).numpy())
# --8<-- [end:new]

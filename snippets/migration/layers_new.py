# --8<-- [start:new]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
x = tf.constant([[1.0, 2.0]])
layer = tf.keras.layers.Dense(3, activation="relu")
y = layer(x)
print(y.shape, len(layer.weights))
# --8<-- [end:new]

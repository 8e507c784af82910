# --8<-- [start:batch]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
layer = tf.keras.layers.Dense(3, name="output")
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
print(layer(x).shape)
# --8<-- [end:batch]
# --8<-- [start:row]
X = tf.constant([[1.0, 2.0], [3.0, 4.0]])  # shape=(2, 2), dtype=float32
print(X[0].shape, X[0:1].shape, X[0][tf.newaxis].shape)
print(layer(X[0:1]).shape)
# --8<-- [end:row]

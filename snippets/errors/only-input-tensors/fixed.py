# --8<-- [start:list]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
layer = tf.keras.layers.Dense(3)
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
y = layer(x)  # shape=(1, 3), dtype=float32
print(y.shape)
# --8<-- [end:list]

# kind: fails
# raises: ValueError
# --8<-- [start:later]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
layer = tf.keras.layers.Dense(3, name="output")
y = layer(tf.ones((1, 2)))  # shape=(1, 3), dtype=float32
y = layer(tf.ones((1, 4)))
# --8<-- [end:later]

# kind: fails
# raises: ValueError
# --8<-- [start:flat]
import tensorflow as tf

layer = tf.keras.layers.Dense(3, name="output")
x = tf.constant([1.0, 2.0])  # shape=(2,), dtype=float32
y = layer(x)
# --8<-- [end:flat]

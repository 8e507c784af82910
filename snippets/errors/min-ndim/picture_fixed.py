# --8<-- [start:picture]
import tensorflow as tf

layer = tf.keras.layers.Conv2D(4, 3, name="edges")
pictures = tf.ones((10, 28, 28))  # shape=(10, 28, 28), dtype=float32
x = pictures[..., tf.newaxis]  # shape=(10, 28, 28, 1), dtype=float32
print(layer(x).shape)
# --8<-- [end:picture]

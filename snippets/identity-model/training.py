# --8<-- [start:flag]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
dropout = tf.keras.layers.Dropout(0.5)

ones = tf.ones((1, 8))  # shape=(1, 8), dtype=float32
print(dropout(ones).numpy())
print(dropout(ones, training=True).numpy())
# --8<-- [end:flag]

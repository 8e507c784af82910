# --8<-- [start:product]
import tensorflow as tf

row = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
column = tf.constant([[3.0],
                      [4.0]])  # shape=(2, 1), dtype=float32
product = row * column  # shape=(2, 2), dtype=float32
print(product)
# --8<-- [end:product]
# --8<-- [start:loss]
y = tf.constant([[1.0], [2.0], [3.0]])  # shape=(3, 1), dtype=float32
target = tf.constant([1.0, 2.0, 3.0])  # shape=(3,), dtype=float32
difference = y - target  # shape=(3, 3), dtype=float32
loss = tf.reduce_mean(tf.square(difference))  # shape=(), dtype=float32
print(f"{loss:.4f}")
# --8<-- [end:loss]

# --8<-- [start:array]
import tensorflow as tf

array = tf.constant([[2, 4]]).numpy() / 2
x = tf.constant(array, dtype=tf.float32)  # shape=(1, 2), dtype=float32
W = tf.constant([[0.5, -1.0, 0.0],
                 [0.25, 0.5, -0.5]])  # shape=(2, 3), dtype=float32
z = tf.matmul(x, W)  # shape=(1, 3), dtype=float32
print(z)
# --8<-- [end:array]
# --8<-- [start:share]
share = tf.constant(3.0) / tf.constant(4.0)  # shape=(), dtype=float32
total = tf.constant(1.0) + share  # shape=(), dtype=float32
print(total)
# --8<-- [end:share]

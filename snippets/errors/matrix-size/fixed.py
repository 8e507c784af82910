# --8<-- [start:turned]
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
W = tf.constant([[0.5, 0.25],
                 [-1.0, 0.5],
                 [0.0, -0.5]])  # shape=(3, 2), dtype=float32
z = tf.matmul(x, W, transpose_b=True)  # shape=(1, 3), dtype=float32
print(z)
# --8<-- [end:turned]
# --8<-- [start:order]
W = tf.constant([[0.5, -1.0, 0.0],
                 [0.25, 0.5, -0.5]])  # shape=(2, 3), dtype=float32
z = tf.matmul(x, W)  # shape=(1, 3), dtype=float32
print(z)
# --8<-- [end:order]

# --8<-- [start:values]
import tensorflow as tf

X = tf.constant([[1.0, 2.0],
                 [0.0, 0.0],
                 [-1.0, 1.0],
                 [2.0, -1.0]])  # shape=(4, 2), dtype=float32
W = tf.constant([[0.5, -1.0, 0.0],
                 [0.25, 0.5, -0.5]])  # shape=(2, 3), dtype=float32
b = tf.constant([[0.0, 0.5, 1.0]])  # shape=(1, 3), dtype=float32
# --8<-- [end:values]
# --8<-- [start:batch]
Z = tf.matmul(X, W) + b  # shape=(4, 3), dtype=float32
print(Z.numpy())
# --8<-- [end:batch]
# --8<-- [start:alone]
z = tf.matmul(X[:1], W) + b  # shape=(1, 3), dtype=float32
print(z.numpy())
# --8<-- [end:alone]

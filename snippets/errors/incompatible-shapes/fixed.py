# --8<-- [start:product]
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
W = tf.constant([[0.5, -1.0, 0.0],
                 [0.25, 0.5, -0.5]])  # shape=(2, 3), dtype=float32
z = tf.matmul(x, W)  # shape=(1, 3), dtype=float32
print(z)
# --8<-- [end:product]
# --8<-- [start:mean]
X = tf.constant([[1.0, 2.0, 3.0],
                 [10.0, 20.0, 30.0]])  # shape=(2, 3), dtype=float32
mean = tf.reduce_mean(X, axis=1, keepdims=True)  # shape=(2, 1), dtype=float32
centred = X - mean  # shape=(2, 3), dtype=float32
print(centred)
# --8<-- [end:mean]

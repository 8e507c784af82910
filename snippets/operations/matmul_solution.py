# --8<-- [start:solution]
import tensorflow as tf

X = tf.constant([[1.0, 2.0],
                 [0.0, 0.0],
                 [-1.0, 1.0],
                 [2.0, -1.0]])
W = tf.constant([[0.5, -1.0, 0.0],
                 [0.25, 0.5, -0.5]])
deep = X[:, :, tf.newaxis]  # shape=(4, 2, 1), dtype=float32
pairs = deep * W  # shape=(4, 2, 3), dtype=float32
Z = tf.reduce_sum(pairs, axis=1)  # shape=(4, 3), dtype=float32
print(Z.numpy())
print((tf.matmul(X, W) == Z).numpy().all())
# --8<-- [end:solution]

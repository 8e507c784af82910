# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:turned]
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
W = tf.constant([[0.5, 0.25],
                 [-1.0, 0.5],
                 [0.0, -0.5]])  # shape=(3, 2), dtype=float32
z = tf.matmul(x, W)
# --8<-- [end:turned]

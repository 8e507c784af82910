# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:shapes]
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
W = tf.ones((1, 3))  # shape=(1, 3), dtype=float32
y = tf.matmul(x, W)
# --8<-- [end:shapes]

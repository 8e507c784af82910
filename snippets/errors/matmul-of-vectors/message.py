# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:matrix]
import tensorflow as tf

x = tf.constant([1.0, 2.0])  # shape=(2,), dtype=float32
W = tf.constant([[0.5, -1.0, 0.0],
                 [0.25, 0.5, -0.5]])  # shape=(2, 3), dtype=float32
z = tf.matmul(x, W)
# --8<-- [end:matrix]

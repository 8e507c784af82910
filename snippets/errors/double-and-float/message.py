# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:array]
import tensorflow as tf

array = tf.constant([[2, 4]]).numpy() / 2
x = tf.constant(array)  # shape=(1, 2), dtype=float64
W = tf.constant([[0.5, -1.0, 0.0],
                 [0.25, 0.5, -0.5]])  # shape=(2, 3), dtype=float32
z = tf.matmul(x, W)
# --8<-- [end:array]

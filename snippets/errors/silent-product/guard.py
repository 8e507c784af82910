# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:guard]
import tensorflow as tf

y = tf.constant([[1.0], [2.0], [3.0]])  # shape=(3, 1), dtype=float32
target = tf.constant([1.0, 2.0, 3.0])  # shape=(3,), dtype=float32
difference = tf.ensure_shape(y - target, (3, 1))
# --8<-- [end:guard]

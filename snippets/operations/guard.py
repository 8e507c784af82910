# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:guard]
import tensorflow as tf

target = tf.constant([1.0, 2.0, 3.0, 6.0])  # shape=(4,), dtype=float32
y = tf.constant([[1.0], [2.0], [3.0], [6.0]])  # shape=(4, 1), dtype=float32
difference = y - tf.ensure_shape(target, y.shape)
# --8<-- [end:guard]

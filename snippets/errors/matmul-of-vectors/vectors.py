# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:vectors]
import tensorflow as tf

u = tf.constant([1.0, 2.0])  # shape=(2,), dtype=float32
v = tf.constant([3.0, 4.0])  # shape=(2,), dtype=float32
product = u @ v
# --8<-- [end:vectors]

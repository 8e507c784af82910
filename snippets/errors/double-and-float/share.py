# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:share]
import tensorflow as tf

share = tf.constant(3) / tf.constant(4)  # shape=(), dtype=float64
total = tf.constant(1.0) + share
# --8<-- [end:share]

# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:mixed]
import tensorflow as tf

whole = tf.constant([1, 2, 3])  # shape=(3,), dtype=int32
half = tf.constant(0.5)  # shape=(), dtype=float32
y = whole + half
# --8<-- [end:mixed]

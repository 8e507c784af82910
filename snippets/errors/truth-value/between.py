# kind: fails
# raises: ValueError
# --8<-- [start:between]
import tensorflow as tf

x = tf.constant([1.0, 2.0])  # shape=(2,), dtype=float32
inside = 0.0 < x < 1.5
# --8<-- [end:between]

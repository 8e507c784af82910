# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:doubles]
import tensorflow as tf

single = tf.constant([1.0, 2.0])  # shape=(2,), dtype=float32
double = tf.constant([1.0, 2.0], dtype=tf.float64)  # shape=(2,), dtype=float64
y = single + double
# --8<-- [end:doubles]

# kind: fails
# raises: TypeError
# --8<-- [start:variable]
import tensorflow as tf

v = tf.Variable([1.0, 2.0])  # shape=(2,), dtype=float32
v[0] = 9.0
# --8<-- [end:variable]

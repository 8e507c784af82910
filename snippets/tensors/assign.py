# kind: fails
# raises: TypeError
# --8<-- [start:assign]
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
x[0, 0] = 5.0
# --8<-- [end:assign]

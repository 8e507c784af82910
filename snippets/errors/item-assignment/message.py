# kind: fails
# raises: TypeError
# --8<-- [start:tensor]
import tensorflow as tf

t = tf.constant([[1.0, 2.0],
                 [3.0, 4.0]])  # shape=(2, 2), dtype=float32
t[0, 0] = 9.0
# --8<-- [end:tensor]

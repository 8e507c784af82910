# kind: fails
# raises: TypeError
# --8<-- [start:half]
import tensorflow as tf

x = tf.constant(1.5, dtype=tf.int32)
# --8<-- [end:half]

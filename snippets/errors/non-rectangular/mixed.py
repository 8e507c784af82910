# kind: fails
# raises: ValueError
# --8<-- [start:mixed]
import tensorflow as tf

t = tf.constant([[1.0, 2.0],
                 [3.0, "four"]])
# --8<-- [end:mixed]

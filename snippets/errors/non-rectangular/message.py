# kind: fails
# raises: ValueError
# --8<-- [start:rows]
import tensorflow as tf

t = tf.constant([[1, 2, 3],
                 [4, 5]])
# --8<-- [end:rows]

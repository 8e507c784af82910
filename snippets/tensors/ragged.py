# kind: fails
# raises: ValueError
# --8<-- [start:ragged]
import tensorflow as tf

x = tf.constant([[1.0, 2.0, 3.0],
                 [4.0, 5.0]])
# --8<-- [end:ragged]

# kind: fails
# raises: AttributeError
# --8<-- [start:layers]
import tensorflow.compat.v1 as tf

y = tf.layers.dense(tf.constant([[1.0, 2.0]]), 3)
# --8<-- [end:layers]

# kind: fails
# raises: AttributeError
# --8<-- [start:contrib]
import tensorflow as tf

layer = tf.contrib.layers.fully_connected
# --8<-- [end:contrib]

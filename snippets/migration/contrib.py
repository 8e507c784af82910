# kind: fails
# raises: AttributeError
# --8<-- [start:old]
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])
y = tf.contrib.layers.fully_connected(x, 3)
# --8<-- [end:old]

# kind: fails
# raises: AttributeError
# --8<-- [start:old]
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])
y = tf.layers.dense(x, 3, activation=tf.nn.relu)
# --8<-- [end:old]

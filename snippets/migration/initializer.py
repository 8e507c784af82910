# kind: fails
# raises: AttributeError
# --8<-- [start:old]
import tensorflow as tf

x = tf.Variable(3.0)
init = tf.global_variables_initializer()
# --8<-- [end:old]

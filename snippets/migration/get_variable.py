# kind: fails
# raises: AttributeError
# --8<-- [start:old]
import tensorflow as tf

W = tf.get_variable("W", shape=[2, 3])
# --8<-- [end:old]

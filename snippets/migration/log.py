# kind: fails
# raises: AttributeError
# --8<-- [start:old]
import tensorflow as tf

y = tf.log(tf.constant([1.0, 10.0]))
# --8<-- [end:old]

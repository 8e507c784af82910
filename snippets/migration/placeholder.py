# kind: fails
# raises: AttributeError
# --8<-- [start:old]
import tensorflow as tf

x = tf.placeholder(tf.float32, shape=[None, 2])
total = tf.reduce_sum(x, axis=1)
# --8<-- [end:old]

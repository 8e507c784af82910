# kind: fails
# raises: AttributeError
# --8<-- [start:assign]
import tensorflow as tf

w = tf.Variable(tf.ones([2]))
b = tf.zeros([2])
w.assign_sub([0.1, 0.1])
b.assign_sub([0.1, 0.1])
# --8<-- [end:assign]

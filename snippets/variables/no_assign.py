# kind: fails
# raises: AttributeError
# --8<-- [start:assign]
import tensorflow as tf

x = tf.Variable(3.0)
x = x - 1.0
x.assign(5.0)
# --8<-- [end:assign]

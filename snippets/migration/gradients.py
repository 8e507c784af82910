# kind: fails
# raises: RuntimeError
# --8<-- [start:old]
import tensorflow as tf

x = tf.Variable(3.0)
loss = x * x
gradients = tf.gradients(loss, [x])
# --8<-- [end:old]

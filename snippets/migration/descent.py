# kind: fails
# raises: AttributeError
# --8<-- [start:old]
import tensorflow as tf

x = tf.Variable(3.0)
loss = x * x
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
# --8<-- [end:old]

# kind: fails
# raises: RuntimeError
# --8<-- [start:minus]
import tensorflow as tf

x = tf.Variable(3.0)
x -= 1.0
# --8<-- [end:minus]

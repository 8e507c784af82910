# kind: fails
# raises: AttributeError
# --8<-- [start:loss]
import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    loss = (x.numpy() - 4.0) ** 2
gradient = tape.gradient(loss, x)
# --8<-- [end:loss]

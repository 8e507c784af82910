# kind: fails
# raises: AttributeError
# --8<-- [start:message]
import tensorflow as tf

x = tf.constant(3.0)
with tf.GradientTape() as tape:
    y = x**2
gradient = tape.gradient(y, x)
print(gradient)
print(gradient.numpy())
# --8<-- [end:message]

# kind: fails
# raises: ValueError
# --8<-- [start:used]
import tensorflow as tf

x = tf.constant(3.0)
with tf.GradientTape() as tape:
    y = x**2
gradient = tape.gradient(y, x)
square = tf.square(gradient)
# --8<-- [end:used]

# kind: fails
# raises: AttributeError
# --8<-- [start:constant]
import tensorflow as tf

x = tf.constant(0.0)
with tf.GradientTape() as tape:
    loss = (x - 4.0) ** 2
gradient = tape.gradient(loss, x)
print(gradient.numpy())
# --8<-- [end:constant]

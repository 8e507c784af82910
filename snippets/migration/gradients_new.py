# --8<-- [start:new]
import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    loss = x * x
gradients = tape.gradient(loss, [x])
print(gradients[0].numpy())
# --8<-- [end:new]

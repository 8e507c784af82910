# --8<-- [start:broken]
import tensorflow as tf

w = tf.Variable(2)
x = tf.constant(3)
prediction = w * x
with tf.GradientTape() as tape:
    loss = (prediction - 5) ** 2
print(tape.gradient(loss, w))
# --8<-- [end:broken]

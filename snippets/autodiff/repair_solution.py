# --8<-- [start:solution]
import tensorflow as tf

w = tf.Variable(2.0)
x = tf.constant(3.0)
with tf.GradientTape() as tape:
    prediction = w * x
    loss = (prediction - 5.0) ** 2
gradient = tape.gradient(loss, w)  # shape=(), dtype=float32
print(gradient.numpy())
# --8<-- [end:solution]

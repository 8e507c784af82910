# --8<-- [start:solution]
import tensorflow as tf

x = tf.Variable(3.0)
on_paper = 10
with tf.GradientTape() as tape:
    y = x**2 + 4.0 * x
gradient = tape.gradient(y, x)  # shape=(), dtype=float32
print(on_paper, gradient.numpy())
# --8<-- [end:solution]

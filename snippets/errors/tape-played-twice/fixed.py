# --8<-- [start:fixed]
import tensorflow as tf

w = tf.Variable(3.0)
b = tf.Variable(1.0)
with tf.GradientTape() as tape:
    loss = (2.0 * w + b - 5.0) ** 2
d_w, d_b = tape.gradient(loss, [w, b])
print(d_w.numpy(), d_b.numpy())
# --8<-- [end:fixed]

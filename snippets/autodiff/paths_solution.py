# --8<-- [start:solution]
import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = x**2 + 4.0 * x
print(tape.gradient(y, x).numpy())
# --8<-- [end:solution]

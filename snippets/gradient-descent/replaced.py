# kind: fails
# raises: TypeError
# --8<-- [start:replaced]
import tensorflow as tf

x = tf.Variable(0.0)
for _ in range(2):
    with tf.GradientTape() as tape:
        loss = (x - 4.0) ** 2
    gradient = tape.gradient(loss, x)
    x = x - 0.01 * gradient
# --8<-- [end:replaced]

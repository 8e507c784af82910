# kind: fails
# raises: TypeError
# --8<-- [start:message]
import tensorflow as tf

x = tf.Variable(0.0)
for step in range(3):
    with tf.GradientTape() as tape:
        loss = (x - 4.0) ** 2
    gradient = tape.gradient(loss, x)
    print(step, gradient)
    x = x - 0.1 * gradient
# --8<-- [end:message]

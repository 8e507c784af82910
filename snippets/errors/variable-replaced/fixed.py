# --8<-- [start:fixed]
import tensorflow as tf

x = tf.Variable(0.0)
for step in range(3):
    with tf.GradientTape() as tape:
        loss = (x - 4.0) ** 2
    gradient = tape.gradient(loss, x)
    x.assign_sub(0.1 * gradient)
    print(step, gradient.numpy(), f"{x.numpy():.3f}")
# --8<-- [end:fixed]

# --8<-- [start:solution]
import tensorflow as tf

x = tf.Variable(0.0)
steps = 0
while (x - 4.0) ** 2 >= 0.01:
    with tf.GradientTape() as tape:
        loss = (x - 4.0) ** 2
    x.assign_sub(0.01 * tape.gradient(loss, x))
    steps += 1
print(steps, f"{x.numpy():.3f}")
# --8<-- [end:solution]

# --8<-- [start:solution]
import tensorflow as tf

a = tf.Variable(0.0)
b = tf.Variable(0.0)
for _ in range(100):
    with tf.GradientTape() as tape:
        loss = (a - 1.0) ** 2 + (b + 2.0) ** 2
    gradient_a, gradient_b = tape.gradient(loss, [a, b])
    a.assign_sub(0.1 * gradient_a)
    b.assign_sub(0.1 * gradient_b)

print(f"a = {a.numpy():.3f}, b = {b.numpy():.3f}")
# --8<-- [end:solution]

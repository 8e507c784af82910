# --8<-- [start:loss]
import tensorflow as tf

x_f = 4.0
x = tf.Variable(0.0)  # shape=(), dtype=float32


def loss_at(x):
    return (x - x_f) ** 2


print(loss_at(x).numpy())
# --8<-- [end:loss]
# --8<-- [start:gradient]
with tf.GradientTape() as tape:
    loss = loss_at(x)  # shape=(), dtype=float32
gradient = tape.gradient(loss, x)  # shape=(), dtype=float32
print(gradient.numpy())
# --8<-- [end:gradient]
# --8<-- [start:step]
learning_rate = 0.01
x.assign_sub(learning_rate * gradient)
print(f"x = {x.numpy():.4f}, loss = {loss_at(x).numpy():.4f}")
# --8<-- [end:step]

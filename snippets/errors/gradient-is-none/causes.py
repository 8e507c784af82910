# --8<-- [start:outside]
import tensorflow as tf

x = tf.Variable(3.0)
y = x**2
with tf.GradientTape() as tape:
    loss = y + 1.0
print(tape.gradient(loss, x))
# --8<-- [end:outside]
# --8<-- [start:numpy]
with tf.GradientTape() as tape:
    loss = tf.square(x.numpy())
print(tape.gradient(loss, x))
# --8<-- [end:numpy]
# --8<-- [start:whole]
whole = tf.Variable(3)  # shape=(), dtype=int32
with tf.GradientTape() as tape:
    loss = whole**2
print(tape.gradient(loss, whole))
# --8<-- [end:whole]

# --8<-- [start:variable]
import tensorflow as tf

x = tf.Variable(3.0)  # shape=(), dtype=float32
with tf.GradientTape() as tape:
    y = x**2
print(tape.gradient(y, x).numpy())
# --8<-- [end:variable]
# --8<-- [start:watch]
x = tf.constant(3.0)  # shape=(), dtype=float32
with tf.GradientTape() as tape:
    tape.watch(x)
    y = x**2
print(tape.gradient(y, x).numpy())
# --8<-- [end:watch]
# --8<-- [start:inside]
x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = x**2
    loss = y + 1.0
print(tape.gradient(loss, x).numpy())
# --8<-- [end:inside]
# --8<-- [start:tensorflow]
with tf.GradientTape() as tape:
    loss = tf.square(x)
print(tape.gradient(loss, x).numpy())
# --8<-- [end:tensorflow]
# --8<-- [start:point]
number = tf.Variable(3.0)  # shape=(), dtype=float32
with tf.GradientTape() as tape:
    loss = number**2
print(tape.gradient(loss, number).numpy())
# --8<-- [end:point]

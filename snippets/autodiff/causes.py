# needs: numpy>=2.0: in NumPy 1 the square of a float32 number is a float64
# --8<-- [start:outside]
import tensorflow as tf

x = tf.Variable(3.0)
square = x**2
with tf.GradientTape() as tape:
    y = 2.0 * square
print(tape.gradient(y, x))

with tf.GradientTape() as tape:
    square = x**2
y = 2.0 * square
print(tape.gradient(y, x))
# --8<-- [end:outside]
# --8<-- [start:numpy]
with tf.GradientTape() as tape:
    y = tf.constant(x.numpy() ** 2)
print(tape.gradient(y, x))
# --8<-- [end:numpy]
# --8<-- [start:whole]
whole = tf.Variable(3)  # shape=(), dtype=int32
with tf.GradientTape() as tape:
    y = whole**2
print(tape.gradient(y, whole))
# --8<-- [end:whole]
# --8<-- [start:round]
with tf.GradientTape() as tape:
    y = tf.round(x) ** 2
print(tape.gradient(y, x))

with tf.GradientTape() as tape:
    y = tf.cast(tf.cast(x, tf.int32), tf.float32)
print(tape.gradient(y, x))
# --8<-- [end:round]
# --8<-- [start:unused]
other = tf.Variable(1.0)
with tf.GradientTape(persistent=True) as tape:
    y = x**2
print(tape.gradient(y, other))
zero = tf.UnconnectedGradients.ZERO
print(tape.gradient(y, other, unconnected_gradients=zero))
del tape
# --8<-- [end:unused]

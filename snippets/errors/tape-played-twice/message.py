# kind: fails
# raises: RuntimeError
# --8<-- [start:message]
import tensorflow as tf

w = tf.Variable(3.0)
b = tf.Variable(1.0)
with tf.GradientTape() as tape:
    loss = (2.0 * w + b - 5.0) ** 2
print(tape.gradient(loss, w).numpy())
print(tape.gradient(loss, b).numpy())
# --8<-- [end:message]

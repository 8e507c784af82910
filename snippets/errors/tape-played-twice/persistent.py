# --8<-- [start:persistent]
import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape(persistent=True) as tape:
    y = x**2
    z = x**3
print(tape.gradient(y, x).numpy(), tape.gradient(z, x).numpy())
del tape
# --8<-- [end:persistent]

# --8<-- [start:watched]
import tensorflow as tf

x = tf.constant(3)  # shape=(), dtype=int32
with tf.GradientTape() as tape:
    tape.watch(x)
    y = x**2
print(tape.gradient(y, x))
# --8<-- [end:watched]

# --8<-- [start:second]
import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        y = x**3
    first = inner.gradient(y, x)  # shape=(), dtype=float32
second = outer.gradient(first, x)  # shape=(), dtype=float32
print(f"first {first.numpy()}, second {second.numpy()}")
# --8<-- [end:second]

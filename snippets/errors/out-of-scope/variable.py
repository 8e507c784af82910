# --8<-- [start:variable]
import tensorflow as tf

last = tf.Variable(0.0)


@tf.function
def halve(x):
    half = x / 2.0
    last.assign(half)
    return half


y = halve(tf.constant(3.0))
print(last.numpy() + 1.0)
# --8<-- [end:variable]

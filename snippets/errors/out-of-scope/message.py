# kind: fails
# raises: TypeError
# --8<-- [start:message]
import tensorflow as tf

halves = []


@tf.function
def halve(x):
    half = x / 2.0
    halves.append(half)
    return half


y = halve(tf.constant(3.0))
print(halves[0] + 1.0)
# --8<-- [end:message]

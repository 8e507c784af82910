# --8<-- [start:return]
import tensorflow as tf

halves = []


@tf.function
def halve(x):
    return x / 2.0


y = halve(tf.constant(3.0))
halves.append(y)
print(halves[0].numpy() + 1.0)
# --8<-- [end:return]

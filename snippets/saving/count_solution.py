# --8<-- [start:solution]
import math

import tensorflow as tf


def count(optimizer):
    dense = [tf.keras.layers.Dense(4), tf.keras.layers.Dense(1)]
    model = tf.keras.Sequential([tf.keras.Input((2,)), *dense])
    optimizer.build(model.trainable_weights)
    return sum(math.prod(variable.shape) for variable in optimizer.variables)


print(count(tf.keras.optimizers.SGD()))
print(count(tf.keras.optimizers.SGD(momentum=0.9)))
print(count(tf.keras.optimizers.Adam()))
# --8<-- [end:solution]

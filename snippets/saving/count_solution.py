# --8<-- [start:solution]
import math

import tensorflow as tf

parameters = 17
numbers_sgd = 2
numbers_momentum = 2 + parameters
numbers_adam = 2 + 2 * parameters


def count(optimizer):
    dense = [tf.keras.layers.Dense(4), tf.keras.layers.Dense(1)]
    model = tf.keras.Sequential([tf.keras.Input((2,)), *dense])
    optimizer.build(model.trainable_weights)
    return sum(math.prod(variable.shape) for variable in optimizer.variables)


print(numbers_sgd, count(tf.keras.optimizers.SGD()))
print(numbers_momentum, count(tf.keras.optimizers.SGD(momentum=0.9)))
print(numbers_adam, count(tf.keras.optimizers.Adam()))
# --8<-- [end:solution]

# --8<-- [start:new]
import tensorflow as tf


def total(x):
    return tf.reduce_sum(x, axis=1)


print(total(tf.constant([[1.0, 2.0], [3.0, 4.0]])).numpy())
# --8<-- [end:new]

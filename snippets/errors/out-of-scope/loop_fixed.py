# --8<-- [start:array]
import tensorflow as tf


@tf.function
def doubles(n):
    rows = tf.TensorArray(tf.int32, size=n)
    for i in tf.range(n):
        rows = rows.write(i, 2 * i)
    return rows.stack()


print(doubles(tf.constant(3)))
# --8<-- [end:array]

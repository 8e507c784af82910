# --8<-- [start:operations]
import sys

import tensorflow as tf


@tf.function
def scale(x):
    largest = tf.reduce_max(x)
    tf.print("largest:", largest, output_stream=sys.stdout)
    return x / largest


y = scale(tf.constant([1.0, 4.0]))
# --8<-- [end:operations]
# --8<-- [start:outside]
print(y.numpy())
# --8<-- [end:outside]

# --8<-- [start:tensor]
import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 4.0]])  # shape=(2, 2), dtype=float32
print(x)
# --8<-- [end:tensor]
# --8<-- [start:sum]
total = tf.reduce_sum(x)  # shape=(), dtype=float32
print(total)
# --8<-- [end:sum]

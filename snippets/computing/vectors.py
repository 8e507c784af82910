# --8<-- [start:dot]
import tensorflow as tf

amounts = tf.constant([2.0, 1.0, 3.0])  # shape=(3,), dtype=float32
prices = tf.constant([5.0, 10.0, 1.0])  # shape=(3,), dtype=float32
print(tf.reduce_sum(amounts * prices))
print(tf.tensordot(amounts, prices, axes=1))
# --8<-- [end:dot]
# --8<-- [start:matvec]
baskets = tf.constant([[2.0, 1.0, 3.0],
                       [0.0, 4.0, 2.0]])  # shape=(2, 3), dtype=float32
costs = tf.linalg.matvec(baskets, prices)  # shape=(2,), dtype=float32
print(costs)
# --8<-- [end:matvec]
# --8<-- [start:column]
column = prices[:, tf.newaxis]  # shape=(3, 1), dtype=float32
print(baskets @ column)
# --8<-- [end:column]

# --8<-- [start:solution]
import tensorflow as tf

numbers = tf.range(1, 101)  # shape=(100,), dtype=int32
total = tf.reduce_sum(numbers)  # shape=(), dtype=int32
print(total)
# --8<-- [end:solution]

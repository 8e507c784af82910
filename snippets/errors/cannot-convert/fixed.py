# --8<-- [start:times]
import tensorflow as tf

counts = tf.constant([1, 2])  # shape=(2,), dtype=int32
prices = tf.cast(counts, tf.float32) * 1.5  # shape=(2,), dtype=float32
print(prices)
# --8<-- [end:times]
# --8<-- [start:variable]
step = tf.Variable(1.0)  # shape=(), dtype=float32
step.assign(1.5)
print(step.numpy())
# --8<-- [end:variable]
# --8<-- [start:words]
words = tf.constant(["1.5", "2"])  # shape=(2,), dtype=string
sizes = tf.strings.to_number(words)  # shape=(2,), dtype=float32
print(sizes)
# --8<-- [end:words]

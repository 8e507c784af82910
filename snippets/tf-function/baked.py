# --8<-- [start:baked]
import tensorflow as tf

factor = 2.0


@tf.function
def scale(x):
    return factor * x


one = tf.constant(1.0)  # shape=(), dtype=float32
print(scale(one).numpy())
factor = 10.0
print(scale(one).numpy())
# --8<-- [end:baked]
# --8<-- [start:other]
row = tf.constant([1.0, 1.0])  # shape=(2,), dtype=float32
print(scale(row).numpy())
print(scale(one).numpy())
# --8<-- [end:other]
# --8<-- [start:variable]
rate = tf.Variable(2.0)  # shape=(), dtype=float32


@tf.function
def scale_by_rate(x):
    return rate * x


print(scale_by_rate(one).numpy())
rate.assign(10.0)
print(scale_by_rate(one).numpy())
# --8<-- [end:variable]

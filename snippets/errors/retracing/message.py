# --8<-- [start:message]
import tensorflow as tf


@tf.function
def total(x):
    return tf.reduce_sum(x)


for length in range(1, 6):
    result = total(tf.ones((length,)))  # shape=(), dtype=float32
print("tracings:", total.experimental_get_tracing_count())
# --8<-- [end:message]

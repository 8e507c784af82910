# --8<-- [start:fixed]
import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
def total(x):
    return tf.reduce_sum(x)


for length in range(1, 6):
    result = total(tf.ones((length,)))  # shape=(), dtype=float32
print("tracings:", total.experimental_get_tracing_count())
# --8<-- [end:fixed]

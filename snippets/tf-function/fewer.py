# --8<-- [start:signature]
import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
def total(x):
    print("tracing for", x)
    return tf.reduce_sum(x)


for numbers in [[1.0, 2.0], [1.0, 2.0, 3.0], [4.0]]:
    s = total(tf.constant(numbers))  # shape=(), dtype=float32
    print(s.numpy())


# --8<-- [end:signature]
# --8<-- [start:reduce]
@tf.function(reduce_retracing=True)
def largest(x):
    print("tracing for", x)
    return tf.reduce_max(x)


for numbers in [[1.0, 2.0], [1.0, 2.0, 3.0], [4.0]]:
    s = largest(tf.constant(numbers))  # shape=(), dtype=float32
    print(s.numpy())
# --8<-- [end:reduce]

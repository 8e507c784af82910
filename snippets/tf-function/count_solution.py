# --8<-- [start:solution]
import tensorflow as tf


@tf.function
def negative(x):
    return -x


calls = [
    tf.constant(1.0),
    tf.constant(5.0),
    tf.constant([1.0]),
    1.0,
    5.0,
    tf.constant(7.0),
]
guess = [1, 1, 2, 3, 4, 4]
for argument in calls:
    y = negative(argument)
    print(negative.experimental_get_tracing_count())
# --8<-- [end:solution]

# --8<-- [start:wrong]
import random

import tensorflow as tf

tf.keras.utils.set_random_seed(1)


@tf.function
def python_die():
    return tf.constant(random.randint(1, 6))


print([python_die().numpy().item() for _ in range(8)])


# --8<-- [end:wrong]
# --8<-- [start:solution]
@tf.function
def graph_die():
    return tf.random.uniform([], 1, 7, tf.int32)


print([graph_die().numpy().item() for _ in range(8)])
# --8<-- [end:solution]

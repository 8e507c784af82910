# kind: exercise
# --8<-- [start:blank]
import random

import tensorflow as tf

tf.keras.utils.set_random_seed(1)


@tf.function
def die():
    return tf.constant(random.randint(1, 6))


throws = [int(die()) for _ in range(8)]
print(throws)
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if not hasattr(die, "experimental_get_tracing_count"):
        return "eager"
    many = [int(die()) for _ in range(100)]
    if min(many) == max(many):
        return "blank"
    if not die().dtype.is_integer:
        return "dtype"
    if min(many) != 1:
        return "zero"
    if max(many) != 6:
        return "faces"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-eager]
def die():
    return tf.constant(random.randint(1, 6))


throws = [int(die()) for _ in range(8)]
# --8<-- [end:wrong-eager]
# --8<-- [start:wrong-dtype]
@tf.function
def die():
    return tf.random.uniform([], 1, 7)


throws = [int(die()) for _ in range(8)]
# --8<-- [end:wrong-dtype]
# --8<-- [start:wrong-zero]
@tf.function
def die():
    return tf.random.uniform([], 0, 6, tf.int32)


throws = [int(die()) for _ in range(8)]
# --8<-- [end:wrong-zero]
# --8<-- [start:wrong-faces]
@tf.function
def die():
    return tf.random.uniform([], 1, 6, tf.int32)


throws = [int(die()) for _ in range(8)]
# --8<-- [end:wrong-faces]

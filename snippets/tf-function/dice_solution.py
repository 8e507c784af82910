# --8<-- [start:solution]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)


@tf.function
def die():
    return tf.random.uniform([], 1, 7, tf.int32)


throws = [int(die()) for _ in range(8)]
print(throws)
# --8<-- [end:solution]

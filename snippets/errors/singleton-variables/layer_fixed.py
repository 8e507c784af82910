# --8<-- [start:layer]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
dense = tf.keras.layers.Dense(1, name="score")


@tf.function
def score(x):
    return dense(x)


x = tf.constant([[1.0, 2.0]])
print(score(x).numpy() == dense(x).numpy())
# --8<-- [end:layer]

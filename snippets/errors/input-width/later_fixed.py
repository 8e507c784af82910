# --8<-- [start:two]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
first = tf.keras.layers.Dense(3, name="first")
second = tf.keras.layers.Dense(3, name="second")
print(first(tf.ones((1, 2))).shape, first.kernel.shape)
print(second(tf.ones((1, 4))).shape, second.kernel.shape)
# --8<-- [end:two]

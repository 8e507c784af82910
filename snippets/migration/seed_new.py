# --8<-- [start:new]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
first = tf.random.normal([2])
tf.keras.utils.set_random_seed(1)
second = tf.random.normal([2])
print(first.numpy() == second.numpy())
# --8<-- [end:new]

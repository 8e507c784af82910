# --8<-- [start:new]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
x = tf.random.normal([2, 3])
print(x.shape)
# --8<-- [end:new]

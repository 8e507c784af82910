# --8<-- [start:new]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
W = tf.Variable(tf.keras.initializers.GlorotUniform()(shape=[2, 3]))
print(W.shape)
# --8<-- [end:new]

# --8<-- [start:new]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
initializer = tf.keras.initializers.GlorotUniform()
W = tf.Variable(initializer(shape=[2, 3]), name="W")
print(W.shape)
# --8<-- [end:new]

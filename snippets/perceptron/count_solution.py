# --8<-- [start:solution]
import tensorflow as tf

layer = tf.keras.layers.Dense(10)
layer.build((1, 784))
weights = 784 * 10
biases = 10
print(weights + biases, layer.count_params())
# --8<-- [end:solution]

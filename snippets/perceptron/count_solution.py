# --8<-- [start:solution]
import tensorflow as tf

layer = tf.keras.layers.Dense(10)
layer.build((1, 784))
print(784 * 10 + 10, layer.count_params())
# --8<-- [end:solution]

# --8<-- [start:input]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
layer = tf.keras.layers.Dense(3, name="output")
model = tf.keras.Sequential([tf.keras.Input((2,)), layer], name="network")
print(layer.kernel.shape, model.count_params())
# --8<-- [end:input]
# --8<-- [start:call]
layer = tf.keras.layers.Dense(3, name="output")
model = tf.keras.Sequential([layer], name="network")
Y = model(tf.zeros((1, 2)))  # shape=(1, 3), dtype=float32
print(layer.kernel.shape, model.count_params())
# --8<-- [end:call]

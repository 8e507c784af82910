# --8<-- [start:new]
import tensorflow as tf

inputs = tf.keras.Input((2,))
model = tf.keras.Sequential([inputs, tf.keras.layers.Dense(3)])
print(model.count_params())
# --8<-- [end:new]

# --8<-- [start:new]
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
x = tf.constant([[1.0, 2.0]])
print(model.predict(x, verbose=0).shape)
# --8<-- [end:new]

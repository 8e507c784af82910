# --8<-- [start:new]
import tensorflow as tf

inputs = tf.keras.Input((2,))
model = tf.keras.Model(inputs, tf.keras.ops.mean(inputs, axis=-1))
print(model(tf.constant([[1.0, 2.0]])).numpy())
# --8<-- [end:new]

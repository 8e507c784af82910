# --8<-- [start:layer]
import tensorflow as tf


class Mean(tf.keras.layers.Layer):
    def call(self, x):
        return tf.reduce_mean(x, axis=-1)


inputs = tf.keras.Input((2,))
model = tf.keras.Model(inputs, Mean()(inputs))
y = model(tf.constant([[1.0, 2.0]]))  # shape=(1,), dtype=float32
print(y.numpy())
# --8<-- [end:layer]
# --8<-- [start:ops]
inputs = tf.keras.Input((2,))
model = tf.keras.Model(inputs, tf.keras.ops.mean(inputs, axis=-1))
y = model(tf.constant([[1.0, 2.0]]))  # shape=(1,), dtype=float32
print(y.numpy())
# --8<-- [end:ops]

# --8<-- [start:fixed]
import tensorflow as tf


class Clip(tf.keras.layers.Layer):
    def call(self, inputs):
        largest = tf.reduce_max(inputs)
        return tf.where(largest > 1.0, inputs / largest, inputs)


model = tf.keras.Sequential([tf.keras.Input((2,)), Clip(name="clip")])
print(model(tf.constant([[2.0, 4.0]])).numpy())
print(model(tf.constant([[0.2, 0.4]])).numpy())
# --8<-- [end:fixed]

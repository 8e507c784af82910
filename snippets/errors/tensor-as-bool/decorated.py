# --8<-- [start:decorated]
import tensorflow as tf


class Clip(tf.keras.layers.Layer):
    @tf.function
    def call(self, inputs):
        if tf.reduce_max(inputs) > 1.0:
            return inputs / tf.reduce_max(inputs)
        return inputs


model = tf.keras.Sequential([tf.keras.Input((2,)), Clip(name="clip")])
print(model(tf.constant([[2.0, 4.0]])).numpy())
print(model(tf.constant([[0.2, 0.4]])).numpy())
# --8<-- [end:decorated]

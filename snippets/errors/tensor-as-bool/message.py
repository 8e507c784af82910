# kind: fails
# raises: OperatorNotAllowedInGraphError
# --8<-- [start:message]
import tensorflow as tf


class Clip(tf.keras.layers.Layer):
    def call(self, inputs):
        if tf.reduce_max(inputs) > 1.0:
            return inputs / tf.reduce_max(inputs)
        return inputs


model = tf.keras.Sequential([tf.keras.Input((2,)), Clip(name="clip")])
# --8<-- [end:message]

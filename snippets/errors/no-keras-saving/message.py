# kind: fails
# raises: AttributeError
# --8<-- [start:message]
import tensorflow as tf


@tf.keras.saving.register_keras_serializable(package="lab")
class Double(tf.keras.layers.Layer):
    def call(self, inputs):
        return 2.0 * inputs
# --8<-- [end:message]

# --8<-- [start:fixed]
import tensorflow as tf


@tf.keras.utils.register_keras_serializable(package="lab")
class Double(tf.keras.layers.Layer):
    def call(self, inputs):
        return 2.0 * inputs


model = tf.keras.Sequential([tf.keras.Input((2,)), Double()])
model.save("double.keras")
loaded = tf.keras.models.load_model("double.keras")
print(loaded(tf.constant([[1.0, 2.0]])).numpy())
# --8<-- [end:fixed]

# --8<-- [start:solution]
import tensorflow as tf


@tf.keras.utils.register_keras_serializable(package="lab")
class Multiply(tf.keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


file_of_the_factor = "config.json"
model = tf.keras.Sequential([tf.keras.Input((2,)), Multiply(10.0)])
model.save("multiply.keras")
loaded = tf.keras.models.load_model("multiply.keras")
print(loaded(tf.constant([[1.0, 2.0]])).numpy())
# --8<-- [end:solution]

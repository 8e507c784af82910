# --8<-- [start:fixed]
import tensorflow as tf


@tf.keras.utils.register_keras_serializable(package="notes")
class Scale(tf.keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


# --8<-- [end:fixed]
# --8<-- [start:load]
model = tf.keras.Sequential([tf.keras.Input((2,)), Scale(10.0)])
model.save("scaled.keras")
loaded = tf.keras.models.load_model("scaled.keras")
y = loaded(tf.constant([[1.0, 2.0]]))  # shape=(1, 2), dtype=float32
print(y.numpy())
# --8<-- [end:load]

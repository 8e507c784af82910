# --8<-- [start:custom]
import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


# --8<-- [end:custom]
# --8<-- [start:load]
model = tf.keras.Sequential([tf.keras.Input((2,)), Scale(10.0)])
model.save("scaled.keras")
own = {"Scale": Scale}
loaded = tf.keras.models.load_model("scaled.keras", custom_objects=own)
y = loaded(tf.constant([[1.0, 2.0]]))  # shape=(1, 2), dtype=float32
print(y.numpy())
# --8<-- [end:load]

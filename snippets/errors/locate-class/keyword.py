# kind: fails
# raises: TypeError
# --8<-- [start:keyword]
import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs


model = tf.keras.Sequential([tf.keras.Input((2,)), Scale(10.0)])
model.save("scaled.keras")
own = {"Scale": Scale}
loaded = tf.keras.models.load_model("scaled.keras", custom_objects=own)
# --8<-- [end:keyword]

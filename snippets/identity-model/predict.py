# kind: fails
# raises: TypeError
# --8<-- [start:predict]
import tensorflow as tf


class IdentityModel(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(3, activation="sigmoid")

    def call(self, inputs, isidentity=False):
        return inputs if isidentity else self.dense(inputs)


x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
same = IdentityModel().predict(x, isidentity=True)
# --8<-- [end:predict]

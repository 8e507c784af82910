# kind: fails
# raises: ValueError
# --8<-- [start:flag]
import tensorflow as tf


class IdentityModel(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(3)

    def call(self, inputs, isidentity=False):
        return inputs if isidentity else self.dense(inputs)


x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
y = IdentityModel()(x, False)
# --8<-- [end:flag]

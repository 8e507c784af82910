# kind: fails
# raises: ValueError
# --8<-- [start:positional]
import tensorflow as tf


class IdentityModel(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(3, activation="sigmoid")

    def call(self, inputs, isidentity=False):
        return inputs if isidentity else self.dense(inputs)


same = IdentityModel()(tf.constant([[1.0, 2.0]]), True)
# --8<-- [end:positional]

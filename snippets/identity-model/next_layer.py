# kind: fails
# raises: ValueError
# --8<-- [start:next]
import tensorflow as tf


class IdentityModel(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(3, activation="sigmoid")

    def call(self, inputs, isidentity=False):
        return inputs if isidentity else self.dense(inputs)


tf.keras.utils.set_random_seed(1)
model = IdentityModel()
head = tf.keras.layers.Dense(1)
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
total = head(model(x))  # shape=(1, 1), dtype=float32
total = head(model(x, isidentity=True))
# --8<-- [end:next]

# --8<-- [start:flag]
import tensorflow as tf


class IdentityModel(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(3)

    def call(self, inputs, isidentity=False):
        return inputs if isidentity else self.dense(inputs)


x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
tf.keras.utils.set_random_seed(1)
model = IdentityModel()
print(model(x, isidentity=False).shape)
print(model(x, isidentity=True).shape)
# --8<-- [end:flag]

# kind: fails
# raises: ValueError
# --8<-- [start:weights]
import tensorflow as tf


class IdentityModel(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(3, activation="sigmoid")

    def call(self, inputs, isidentity=False):
        return inputs if isidentity else self.dense(inputs)


tf.keras.utils.set_random_seed(1)
trained, early = IdentityModel(), IdentityModel()
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
y = trained(x)  # shape=(1, 3), dtype=float32
same = early(x, isidentity=True)  # shape=(1, 2), dtype=float32
early.set_weights(trained.get_weights())
# --8<-- [end:weights]

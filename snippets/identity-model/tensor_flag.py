# kind: fails
# raises: OperatorNotAllowedInGraphError
# --8<-- [start:tensor]
import tensorflow as tf


class IdentityModel(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(3, activation="sigmoid")

    def call(self, inputs, isidentity=False):
        return inputs if isidentity else self.dense(inputs)


tf.keras.utils.set_random_seed(1)
model = IdentityModel()


@tf.function
def run(x, isidentity):
    return model(x, isidentity=isidentity)


x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
same = run(x, tf.constant(True))
# --8<-- [end:tensor]

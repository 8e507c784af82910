# --8<-- [start:model]
import tensorflow as tf


class IdentityModel(tf.keras.Model):
    def __init__(self):
        super().__init__(name="identity")
        self.dense = tf.keras.layers.Dense(3)

    def build(self, input_shape):
        self.dense.build(input_shape)

    def call(self, inputs, isidentity=False):
        if isidentity:
            return inputs
        return self.dense(inputs)


# --8<-- [end:model]
# --8<-- [start:first]
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
model = IdentityModel()
same = model(x, isidentity=True)  # shape=(1, 2), dtype=float32
print("built:", model.built)
print("weights:", len(model.weights))
# --8<-- [end:first]

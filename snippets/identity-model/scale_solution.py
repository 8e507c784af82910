# --8<-- [start:solution]
import tensorflow as tf


class ScaledModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes, activation="sigmoid")

    def call(self, inputs, isidentity=False, scale=1.0):
        return scale * (inputs if isidentity else self.dense(inputs))


# --8<-- [end:solution]
# --8<-- [start:try]
tf.keras.utils.set_random_seed(1)
scaled = ScaledModel(3)
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
y = scaled(x)  # shape=(1, 3), dtype=float32
print(y.numpy())
print(scaled(x, scale=100.0).numpy().round(4))
print(scaled(x, isidentity=True, scale=100.0).numpy())
same_object = False
print(same_object, scaled(x, isidentity=True) is x)
# --8<-- [end:try]

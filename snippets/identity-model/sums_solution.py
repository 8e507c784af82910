# --8<-- [start:solution]
import tensorflow as tf


class SumsModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes)

    def call(self, inputs, sums=False):
        z = self.dense(inputs)
        return z if sums else tf.sigmoid(z)


# --8<-- [end:solution]
# --8<-- [start:try]
tf.keras.utils.set_random_seed(1)
sums_model = SumsModel(3)
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
z = sums_model(x, sums=True)  # shape=(1, 3), dtype=float32
y = sums_model(x)  # shape=(1, 3), dtype=float32
print(z.numpy())
print(tf.sigmoid(z).numpy())
print(y.numpy())
# --8<-- [end:try]

# --8<-- [start:class]
import tensorflow as tf


class OurDenseLayer(tf.keras.layers.Layer):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.n = n_output_nodes

    def build(self, input_shape):
        d = input_shape[-1]
        self.W = self.add_weight(shape=(d, self.n), name="W")  # shape=(2, 3)
        self.b = self.add_weight(shape=(1, self.n), name="b")  # shape=(1, 3)

    def call(self, x):
        z = tf.matmul(x, self.W) + self.b  # shape=(1, 3), dtype=float32
        return tf.sigmoid(z)


# --8<-- [end:class]
# --8<-- [start:run]
tf.keras.utils.set_random_seed(1)
layer = OurDenseLayer(3)
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
y = layer(x)  # shape=(1, 3), dtype=float32
print(y)
# --8<-- [end:run]
# --8<-- [start:look]
print(layer.W.numpy())
print(layer.b.numpy())


# --8<-- [end:look]
# --8<-- [start:zero]
class ZeroBiasLayer(OurDenseLayer):
    def build(self, input_shape):
        d = input_shape[-1]
        self.W = self.add_weight(shape=(d, self.n), name="W")
        self.b = self.add_weight(shape=(1, self.n), initializer="zeros", name="b")


tf.keras.utils.set_random_seed(1)
layer = ZeroBiasLayer(3)
print(layer(x))
print(layer.b.numpy())
# --8<-- [end:zero]
# --8<-- [start:dense]
tf.keras.utils.set_random_seed(1)
dense = tf.keras.layers.Dense(3, activation="sigmoid")
print(dense(x))
print(dense.bias.shape)
# --8<-- [end:dense]

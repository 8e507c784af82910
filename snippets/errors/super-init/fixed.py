# --8<-- [start:layer]
import tensorflow as tf


class OurDenseLayer(tf.keras.layers.Layer):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.n = n_output_nodes

    def build(self, input_shape):
        self.W = self.add_weight(shape=(input_shape[-1], self.n), name="W")

    def call(self, x):
        return tf.matmul(x, self.W)


tf.keras.utils.set_random_seed(1)
y = OurDenseLayer(3)(tf.constant([[1.0, 2.0]]))  # shape=(1, 3), dtype=float32
print(y.shape)
# --8<-- [end:layer]

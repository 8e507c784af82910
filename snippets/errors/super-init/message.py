# kind: fails
# raises: RuntimeError
# --8<-- [start:layer]
import tensorflow as tf


class OurDenseLayer(tf.keras.layers.Layer):
    def __init__(self, n_output_nodes):
        self.n = n_output_nodes

    def build(self, input_shape):
        self.W = self.add_weight(shape=(input_shape[-1], self.n), name="W")

    def call(self, x):
        return tf.matmul(x, self.W)


y = OurDenseLayer(3)(tf.constant([[1.0, 2.0]]))
# --8<-- [end:layer]

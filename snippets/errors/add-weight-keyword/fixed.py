# --8<-- [start:layer]
import tensorflow as tf


class OurDenseLayer(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.W = self.add_weight(name="weight", shape=(input_shape[-1], 3))

    def call(self, x):
        return tf.matmul(x, self.W)


tf.keras.utils.set_random_seed(1)
layer = OurDenseLayer()
y = layer(tf.constant([[1.0, 2.0]]))  # shape=(1, 3), dtype=float32
print(layer.W.name, layer.W.shape)
print(y.shape)
# --8<-- [end:layer]

# --8<-- [start:layer]
import tensorflow as tf


class OurDenseLayer(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.W = self.add_weight(shape=(input_shape[-1], 3), name="W")

    def call(self, x):
        return tf.matmul(x, self.W)


tf.keras.utils.set_random_seed(1)
layer = OurDenseLayer()
y = layer(tf.constant([[1.0, 2.0]]))  # shape=(1, 3), dtype=float32
print(y.shape, layer.W.shape)
# --8<-- [end:layer]
# --8<-- [start:build]
layer = OurDenseLayer()
layer.build((1, 2))
print(layer.W.shape)
# --8<-- [end:build]

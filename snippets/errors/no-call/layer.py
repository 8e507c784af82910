# kind: fails
# raises: TypeError
# --8<-- [start:layer]
import tensorflow as tf


class OurDenseLayer(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.W = self.add_weight(shape=(input_shape[-1], 3), name="W")

    def forward(self, x):
        return tf.matmul(x, self.W)


y = OurDenseLayer()(tf.constant([[1.0, 2.0]]))
# --8<-- [end:layer]

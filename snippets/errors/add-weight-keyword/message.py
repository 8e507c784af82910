# kind: fails
# raises: ValueError
# needs: keras>=3.14: before, Python itself refused the name, with a TypeError
# --8<-- [start:layer]
import tensorflow as tf


class OurDenseLayer(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.W = self.add_weight("weight", shape=(input_shape[-1], 3))

    def call(self, x):
        return tf.matmul(x, self.W)


y = OurDenseLayer()(tf.constant([[1.0, 2.0]]))
# --8<-- [end:layer]

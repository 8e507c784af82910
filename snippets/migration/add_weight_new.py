# --8<-- [start:new]
import tensorflow as tf


class Product(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.W = self.add_weight(name="weight", shape=[2, 3])

    def call(self, inputs):
        return tf.matmul(inputs, self.W)


tf.keras.utils.set_random_seed(1)
layer = Product()
y = layer(tf.constant([[1.0, 2.0]]))
print(y.shape)
# --8<-- [end:new]

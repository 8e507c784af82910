# kind: fails
# raises: ValueError
# needs: keras>=3.14: before, Python itself refused the name, with a TypeError
# --8<-- [start:old]
import tensorflow as tf


class Product(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.W = self.add_weight("weight", shape=[2, 3])

    def call(self, inputs):
        return tf.matmul(inputs, self.W)


layer = Product()
y = layer(tf.constant([[1.0, 2.0]]))
# --8<-- [end:old]

# --8<-- [start:solution]
import tensorflow as tf


class AnyActivationLayer(tf.keras.layers.Layer):
    def __init__(self, n_output_nodes, activation):
        super().__init__()
        self.n = n_output_nodes
        self.activation = activation

    def build(self, input_shape):
        d = input_shape[-1]
        self.W = self.add_weight(shape=(d, self.n), name="W")
        self.b = self.add_weight(shape=(1, self.n), initializer="zeros", name="b")

    def call(self, x):
        return self.activation(tf.matmul(x, self.W) + self.b)


# --8<-- [end:solution]
# --8<-- [start:try]
x = tf.constant([[1.0, -1.0]])
outputs = []
for activation in [tf.identity, tf.sigmoid, tf.nn.relu]:
    tf.keras.utils.set_random_seed(1)
    layer = AnyActivationLayer(3, activation)
    outputs.append(layer(x))
    print(outputs[-1].numpy())
# --8<-- [end:try]

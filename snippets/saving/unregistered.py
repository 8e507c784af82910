# kind: fails
# raises: TypeError
# --8<-- [start:class]
import tensorflow as tf


class OurDenseLayer(tf.keras.layers.Layer):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.n = n_output_nodes

    def build(self, input_shape):
        d = input_shape[-1]
        self.W = self.add_weight(shape=(d, self.n), name="W")
        self.b = self.add_weight(shape=(1, self.n), name="b")

    def call(self, x):
        return tf.sigmoid(tf.matmul(x, self.W) + self.b)


# --8<-- [end:class]
# --8<-- [start:load]
tf.keras.utils.set_random_seed(1)
model = tf.keras.Sequential([tf.keras.Input((2,)), OurDenseLayer(3)])
model.save("own.keras")
loaded = tf.keras.models.load_model("own.keras")
# --8<-- [end:load]

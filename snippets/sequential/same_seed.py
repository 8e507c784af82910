# --8<-- [start:ours]
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


# --8<-- [end:ours]
# --8<-- [start:outputs]
x = tf.constant([[1.0, 2.0]])
tf.keras.utils.set_random_seed(1)
ours = OurDenseLayer(3)
print("ours: ", ours(x).numpy())

tf.keras.utils.set_random_seed(1)
dense = tf.keras.layers.Dense(3, activation="sigmoid")
model = tf.keras.Sequential([dense])
print("Dense:", model(x).numpy())
print("same kernel:", (ours.W.numpy() == dense.kernel.numpy()).all())
# --8<-- [end:outputs]
# --8<-- [start:assign]
dense.bias.assign(ours.b[0])
print(model(x).numpy())
# --8<-- [end:assign]
# --8<-- [start:random_bias]
tf.keras.utils.set_random_seed(1)
dense = tf.keras.layers.Dense(
    3, activation="sigmoid", bias_initializer="glorot_uniform"
)
model = tf.keras.Sequential([dense])
print(model(x).numpy())
print("ours: ", ours.b.numpy())
print("Dense:", dense.bias.numpy())
# --8<-- [end:random_bias]
# --8<-- [start:ratio]
print((ours.b / dense.bias).numpy().round(4))


# --8<-- [end:ratio]
# --8<-- [start:shift]
def kernels(bias_initializer):
    tf.keras.utils.set_random_seed(1)
    model = tf.keras.Sequential([
        tf.keras.Input((2,)),
        tf.keras.layers.Dense(4, bias_initializer=bias_initializer),
        tf.keras.layers.Dense(3),
    ])
    return [layer.kernel.numpy() for layer in model.layers]


first, second = kernels("zeros")
first_random, second_random = kernels("glorot_uniform")
print("same first kernel: ", (first == first_random).all())
print("same second kernel:", (second == second_random).all())
# --8<-- [end:shift]

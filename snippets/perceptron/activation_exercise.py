# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf


class AnyActivationLayer(tf.keras.layers.Layer):
    def __init__(self, n_output_nodes, activation):
        super().__init__()
        self.n = n_output_nodes
        self.activation = activation

    def build(self, input_shape):
        d = input_shape[-1]
        self.W = ...
        self.b = ...

    def call(self, x):
        return ...


x = tf.constant([[1.0, -1.0]])
outputs = []
for activation in [tf.identity, tf.sigmoid, tf.nn.relu]:
    tf.keras.utils.set_random_seed(1)
    layer = AnyActivationLayer(3, activation)
    outputs.append(layer(x))
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if layer.W is ... or layer.b is ... or outputs[0] is ...:
        return "blank"
    if len(layer.weights) != 2:
        return "untracked"
    if tf.size(layer.b) != 3:
        return "bias-shape"
    if tf.reduce_max(tf.abs(layer.b)) > 0:
        return "random-bias"
    if tf.reduce_max(layer.W) == tf.reduce_min(layer.W):
        return "alike"
    trial = AnyActivationLayer(3, tf.square)
    trial.build(x.shape)
    trial.b.assign(tf.ones_like(trial.b))
    output, sums = trial(x), tf.matmul(x, trial.W)
    if tf.reduce_max(tf.abs(output - tf.square(sums))) < 0.001:
        return "no-bias"
    if tf.reduce_max(tf.abs(output - tf.square(sums + 1))) < 0.001:
        return "right"
    return "activation"
# --8<-- [end:check]
# --8<-- [start:wrong-untracked]
class AnyActivationLayer(tf.keras.layers.Layer):
    def __init__(self, n_output_nodes, activation):
        super().__init__()
        self.n = n_output_nodes
        self.activation = activation

    def build(self, input_shape):
        d = input_shape[-1]
        self.W = self.add_weight(shape=(d, self.n), name="W")
        self.b = tf.zeros((1, self.n))

    def call(self, x):
        return self.activation(tf.matmul(x, self.W) + self.b)


outputs = []
for activation in [tf.identity, tf.sigmoid, tf.nn.relu]:
    tf.keras.utils.set_random_seed(1)
    layer = AnyActivationLayer(3, activation)
    outputs.append(layer(x))
# --8<-- [end:wrong-untracked]
# --8<-- [start:wrong-bias-shape]
class AnyActivationLayer(tf.keras.layers.Layer):
    def __init__(self, n_output_nodes, activation):
        super().__init__()
        self.n = n_output_nodes
        self.activation = activation

    def build(self, input_shape):
        d = input_shape[-1]
        self.W = self.add_weight(shape=(d, self.n), name="W")
        self.b = self.add_weight(shape=(d, self.n), initializer="zeros", name="b")

    def call(self, x):
        return self.activation(tf.matmul(x, self.W) + self.b)


outputs = []
for activation in [tf.identity, tf.sigmoid, tf.nn.relu]:
    tf.keras.utils.set_random_seed(1)
    layer = AnyActivationLayer(3, activation)
    outputs.append(layer(x))
# --8<-- [end:wrong-bias-shape]
# --8<-- [start:wrong-random-bias]
class AnyActivationLayer(tf.keras.layers.Layer):
    def __init__(self, n_output_nodes, activation):
        super().__init__()
        self.n = n_output_nodes
        self.activation = activation

    def build(self, input_shape):
        d = input_shape[-1]
        self.W = self.add_weight(shape=(d, self.n), name="W")
        self.b = self.add_weight(shape=(1, self.n), name="b")

    def call(self, x):
        return self.activation(tf.matmul(x, self.W) + self.b)


outputs = []
for activation in [tf.identity, tf.sigmoid, tf.nn.relu]:
    tf.keras.utils.set_random_seed(1)
    layer = AnyActivationLayer(3, activation)
    outputs.append(layer(x))
# --8<-- [end:wrong-random-bias]
# --8<-- [start:wrong-alike]
class AnyActivationLayer(tf.keras.layers.Layer):
    def __init__(self, n_output_nodes, activation):
        super().__init__()
        self.n = n_output_nodes
        self.activation = activation

    def build(self, input_shape):
        d = input_shape[-1]
        self.W = self.add_weight(shape=(d, self.n), initializer="zeros", name="W")
        self.b = self.add_weight(shape=(1, self.n), initializer="zeros", name="b")

    def call(self, x):
        return self.activation(tf.matmul(x, self.W) + self.b)


outputs = []
for activation in [tf.identity, tf.sigmoid, tf.nn.relu]:
    tf.keras.utils.set_random_seed(1)
    layer = AnyActivationLayer(3, activation)
    outputs.append(layer(x))
# --8<-- [end:wrong-alike]
# --8<-- [start:wrong-activation]
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
        return tf.sigmoid(tf.matmul(x, self.W) + self.b)


outputs = []
for activation in [tf.identity, tf.sigmoid, tf.nn.relu]:
    tf.keras.utils.set_random_seed(1)
    layer = AnyActivationLayer(3, activation)
    outputs.append(layer(x))
# --8<-- [end:wrong-activation]
# --8<-- [start:wrong-no-bias]
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
        return self.activation(tf.matmul(x, self.W))


outputs = []
for activation in [tf.identity, tf.sigmoid, tf.nn.relu]:
    tf.keras.utils.set_random_seed(1)
    layer = AnyActivationLayer(3, activation)
    outputs.append(layer(x))
# --8<-- [end:wrong-no-bias]

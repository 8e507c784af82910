# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])


class ScaledModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes, activation="sigmoid")

    def call(self, inputs, isidentity=False, scale=...):
        return ...


tf.keras.utils.set_random_seed(1)
scaled = ScaledModel(3)
y = scaled(x)
same_object = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if y is ... or same_object not in (True, False):
        return "blank"
    usual = scaled.dense(x)
    if not tf.reduce_max(tf.abs(scaled(x, scale=100.0) - 100.0 * usual)) < 0.01:
        return "dense"
    back = scaled(x, isidentity=True, scale=100.0)
    if back.shape != x.shape or not tf.reduce_max(tf.abs(back - 100.0 * x)) < 0.01:
        return "identity"
    if not tf.reduce_max(tf.abs(y - usual)) < 0.01:
        return "default"
    return "right" if same_object == (scaled(x, isidentity=True) is x) else "object"
# --8<-- [end:check]
# --8<-- [start:wrong-dense]
class ScaledModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes, activation="sigmoid")

    def call(self, inputs, isidentity=False, scale=1.0):
        return inputs if isidentity else self.dense(scale * inputs)


tf.keras.utils.set_random_seed(1)
scaled = ScaledModel(3)
y = scaled(x)
same_object = True
# --8<-- [end:wrong-dense]
# --8<-- [start:wrong-identity]
class ScaledModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes, activation="sigmoid")

    def call(self, inputs, isidentity=False, scale=1.0):
        return inputs if isidentity else scale * self.dense(inputs)


tf.keras.utils.set_random_seed(1)
scaled = ScaledModel(3)
y = scaled(x)
same_object = True
# --8<-- [end:wrong-identity]
# --8<-- [start:wrong-default]
class ScaledModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes, activation="sigmoid")

    def call(self, inputs, isidentity=False, scale=0.0):
        return scale * (inputs if isidentity else self.dense(inputs))


tf.keras.utils.set_random_seed(1)
scaled = ScaledModel(3)
y = scaled(x)
same_object = False
# --8<-- [end:wrong-default]
# --8<-- [start:wrong-object]
class ScaledModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes, activation="sigmoid")

    def call(self, inputs, isidentity=False, scale=1.0):
        return scale * (inputs if isidentity else self.dense(inputs))


tf.keras.utils.set_random_seed(1)
scaled = ScaledModel(3)
y = scaled(x)
same_object = True
# --8<-- [end:wrong-object]

# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])


class AlwaysModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes, activation="sigmoid")

    def call(self, inputs, isidentity=False):
        if isidentity:
            return inputs
        return self.dense(inputs)


tf.keras.utils.set_random_seed(1)
always = AlwaysModel(3)
same = always(x, isidentity=True)
print(always.built, len(always.weights))
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    trial = AlwaysModel(3)
    if "build" in vars(AlwaysModel) or trial.weights:
        return "build"
    back = trial(x, isidentity=True)
    if not trial.weights:
        return "blank"
    if back.shape != x.shape or tf.reduce_any(back != x):
        return "output"
    usual = trial(x)
    if usual.shape != (1, 3) or tf.reduce_any(usual != trial.dense(x)):
        return "inputs"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-build]
class AlwaysModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes, activation="sigmoid")

    def build(self, input_shape):
        self.dense.build(input_shape)

    def call(self, inputs, isidentity=False):
        if isidentity:
            return inputs
        return self.dense(inputs)


tf.keras.utils.set_random_seed(1)
always = AlwaysModel(3)
same = always(x, isidentity=True)
# --8<-- [end:wrong-build]
# --8<-- [start:wrong-output]
class AlwaysModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes, activation="sigmoid")

    def call(self, inputs, isidentity=False):
        return self.dense(inputs)


tf.keras.utils.set_random_seed(1)
always = AlwaysModel(3)
same = always(x, isidentity=True)
# --8<-- [end:wrong-output]
# --8<-- [start:wrong-inputs]
class AlwaysModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes, activation="sigmoid")

    def call(self, inputs, isidentity=False):
        y = self.dense(inputs)
        return inputs


tf.keras.utils.set_random_seed(1)
always = AlwaysModel(3)
same = always(x, isidentity=True)
# --8<-- [end:wrong-inputs]

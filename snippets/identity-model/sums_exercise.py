# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])


class SumsModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = ...

    def call(self, inputs, sums=False):
        return ...


tf.keras.utils.set_random_seed(1)
sums_model = SumsModel(3)
z = sums_model(x, sums=True)
y = sums_model(x)
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if sums_model.dense is ... or z is ... or y is ...:
        return "blank"
    if z is None or y is None:
        return "no-return"
    trial = SumsModel(3)
    trial(x)
    kernel, bias = trial.dense.weights
    bias.assign(tf.ones_like(bias))
    expected, with_flag, usual = tf.matmul(x, kernel) + bias, trial(x, sums=True), trial(x)
    if tf.reduce_max(tf.abs(usual - expected)) < 0.001:
        return "flag" if tf.reduce_all(usual == with_flag) else "turned"
    if z.shape != (1, 3) or not tf.reduce_max(tf.abs(with_flag - expected)) < 0.001:
        return "activation"
    if not tf.reduce_max(tf.abs(usual - tf.sigmoid(expected))) < 0.001:
        return "twice"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-no-return]
class SumsModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes)

    def call(self, inputs, sums=False):
        z = self.dense(inputs)
        if sums:
            return z


tf.keras.utils.set_random_seed(1)
sums_model = SumsModel(3)
z = sums_model(x, sums=True)
y = sums_model(x)
# --8<-- [end:wrong-no-return]
# --8<-- [start:wrong-flag]
class SumsModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes)

    def call(self, inputs, sums=False):
        return self.dense(inputs)


tf.keras.utils.set_random_seed(1)
sums_model = SumsModel(3)
z = sums_model(x, sums=True)
y = sums_model(x)
# --8<-- [end:wrong-flag]
# --8<-- [start:wrong-turned]
class SumsModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes)

    def call(self, inputs, sums=False):
        z = self.dense(inputs)
        return tf.sigmoid(z) if sums else z


tf.keras.utils.set_random_seed(1)
sums_model = SumsModel(3)
z = sums_model(x, sums=True)
y = sums_model(x)
# --8<-- [end:wrong-turned]
# --8<-- [start:wrong-activation]
class SumsModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes, activation="sigmoid")

    def call(self, inputs, sums=False):
        return self.dense(inputs)


tf.keras.utils.set_random_seed(1)
sums_model = SumsModel(3)
z = sums_model(x, sums=True)
y = sums_model(x)
# --8<-- [end:wrong-activation]
# --8<-- [start:wrong-twice]
class SumsModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes)

    def call(self, inputs, sums=False):
        z = self.dense(inputs)
        return z if sums else tf.sigmoid(tf.sigmoid(z))


tf.keras.utils.set_random_seed(1)
sums_model = SumsModel(3)
z = sums_model(x, sums=True)
y = sums_model(x)
# --8<-- [end:wrong-twice]

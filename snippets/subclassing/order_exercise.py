# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])
tf.keras.utils.set_random_seed(1)
sequential = tf.keras.Sequential([
    tf.keras.layers.Dense(4, activation="sigmoid"),
    tf.keras.layers.Dense(1, activation="sigmoid"),
])
expected = sequential(x)


class TwoLayers(tf.keras.Model):
    def __init__(self, hidden_first):
        super().__init__()
        if hidden_first:
            self.hidden = ...
        self.out = ...
        if not hidden_first:
            self.hidden = ...

    def call(self, inputs):
        return ...


outputs = []
for hidden_first in [True, False]:
    tf.keras.utils.set_random_seed(1)
    two = TwoLayers(hidden_first)
    outputs.append(two(x))
numbers = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if two.hidden is ... or two.out is ... or outputs[0] is ... or numbers is ...:
        return "blank"
    if not two.hidden.built:
        return "skipped"
    if outputs[0].shape != (1, 1):
        return "turned"
    if not tf.abs(outputs[0] - expected) < 1e-5:
        return "activation"
    if numbers != two.count_params():
        return "numbers"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-skipped]
class TwoLayers(tf.keras.Model):
    def __init__(self, hidden_first):
        super().__init__()
        if hidden_first:
            self.hidden = tf.keras.layers.Dense(4, activation="sigmoid")
        self.out = tf.keras.layers.Dense(1, activation="sigmoid")
        if not hidden_first:
            self.hidden = tf.keras.layers.Dense(4, activation="sigmoid")

    def call(self, inputs):
        return self.out(inputs)


outputs = []
for hidden_first in [True, False]:
    tf.keras.utils.set_random_seed(1)
    two = TwoLayers(hidden_first)
    outputs.append(two(x))
numbers = 17
# --8<-- [end:wrong-skipped]
# --8<-- [start:wrong-turned]
class TwoLayers(tf.keras.Model):
    def __init__(self, hidden_first):
        super().__init__()
        if hidden_first:
            self.hidden = tf.keras.layers.Dense(4, activation="sigmoid")
        self.out = tf.keras.layers.Dense(1, activation="sigmoid")
        if not hidden_first:
            self.hidden = tf.keras.layers.Dense(4, activation="sigmoid")

    def call(self, inputs):
        return self.hidden(self.out(inputs))


outputs = []
for hidden_first in [True, False]:
    tf.keras.utils.set_random_seed(1)
    two = TwoLayers(hidden_first)
    outputs.append(two(x))
numbers = 17
# --8<-- [end:wrong-turned]
# --8<-- [start:wrong-activation]
class TwoLayers(tf.keras.Model):
    def __init__(self, hidden_first):
        super().__init__()
        if hidden_first:
            self.hidden = tf.keras.layers.Dense(4)
        self.out = tf.keras.layers.Dense(1, activation="sigmoid")
        if not hidden_first:
            self.hidden = tf.keras.layers.Dense(4)

    def call(self, inputs):
        return self.out(self.hidden(inputs))


outputs = []
for hidden_first in [True, False]:
    tf.keras.utils.set_random_seed(1)
    two = TwoLayers(hidden_first)
    outputs.append(two(x))
numbers = 17
# --8<-- [end:wrong-activation]
# --8<-- [start:wrong-numbers]
class TwoLayers(tf.keras.Model):
    def __init__(self, hidden_first):
        super().__init__()
        if hidden_first:
            self.hidden = tf.keras.layers.Dense(4, activation="sigmoid")
        self.out = tf.keras.layers.Dense(1, activation="sigmoid")
        if not hidden_first:
            self.hidden = tf.keras.layers.Dense(4, activation="sigmoid")

    def call(self, inputs):
        return self.out(self.hidden(inputs))


outputs = []
for hidden_first in [True, False]:
    tf.keras.utils.set_random_seed(1)
    two = TwoLayers(hidden_first)
    outputs.append(two(x))
numbers = 2 * 4 + 4 * 1
# --8<-- [end:wrong-numbers]

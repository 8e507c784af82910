# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

X = tf.constant([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
T = tf.constant([[0.0], [1.0], [1.0], [0.0]])


def train(network):
    optimizer = tf.keras.optimizers.SGD(5.0)
    for _ in range(40):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(network(X) - T))
        gradients = tape.gradient(loss, network.trainable_weights)
        optimizer.apply_gradients(zip(gradients, network.trainable_weights))
    return network(X)


tf.keras.utils.set_random_seed(1)
one = tf.keras.Sequential([tf.keras.layers.Dense(1, activation="sigmoid")])
print(train(one).numpy().round(2))


class Hidden(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = ...
        self.out = ...

    def call(self, inputs):
        return ...


two = Hidden()
answers = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if two.hidden is ... or two.out is ... or answers is ...:
        return "blank"
    if not two.weights or not tf.reduce_any(two.weights[-1] != 0.0):
        return "untrained"
    if not two.hidden.built:
        return "skipped"
    if answers.shape != T.shape:
        return "turned"
    if not tf.reduce_max(tf.abs(answers - T)) < 0.45:
        return "stuck"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-untrained]
class Hidden(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = tf.keras.layers.Dense(4, activation="tanh")
        self.out = tf.keras.layers.Dense(1, activation="sigmoid")

    def call(self, inputs):
        return self.out(self.hidden(inputs))


two = Hidden()
answers = two(X)
# --8<-- [end:wrong-untrained]
# --8<-- [start:wrong-skipped]
class Hidden(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = tf.keras.layers.Dense(4, activation="tanh")
        self.out = tf.keras.layers.Dense(1, activation="sigmoid")

    def call(self, inputs):
        return self.out(inputs)


two = Hidden()
answers = train(two)
# --8<-- [end:wrong-skipped]
# --8<-- [start:wrong-turned]
class Hidden(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = tf.keras.layers.Dense(4, activation="tanh")
        self.out = tf.keras.layers.Dense(1, activation="sigmoid")

    def call(self, inputs):
        return self.hidden(self.out(inputs))


two = Hidden()
answers = train(two)
# --8<-- [end:wrong-turned]
# --8<-- [start:wrong-stuck]
class Hidden(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = tf.keras.layers.Dense(4)
        self.out = tf.keras.layers.Dense(1, activation="sigmoid")

    def call(self, inputs):
        return self.out(self.hidden(inputs))


two = Hidden()
answers = train(two)
# --8<-- [end:wrong-stuck]

# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

X = tf.zeros((4, 2))


class Branches(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.left = ...
        self.right = ...

    def call(self, inputs):
        return ...


shape = ...
branches = Branches()
Y = branches(X)
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if branches.left is ... or branches.right is ... or Y is ... or shape is ...:
        return "blank"
    if not isinstance(Y, tf.Tensor):
        return "apart"
    if Y.shape != (4, 5):
        return "columns"
    if Y[0].numpy().tolist() == [0.5, 0.5, 0.5, 0.0, 0.0]:
        return "turned"
    if Y[0].numpy().tolist() != [0.0, 0.0, 0.5, 0.5, 0.5]:
        return "activation"
    if tf.reduce_min(branches(tf.constant([[1.0, 1.0], [-1.0, -1.0]]))) < 0.0:
        return "linear"
    return "right" if shape == Y.shape else "shape"
# --8<-- [end:check]
# --8<-- [start:wrong-apart]
class Branches(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.left = tf.keras.layers.Dense(2, activation="relu")
        self.right = tf.keras.layers.Dense(3, activation="sigmoid")

    def call(self, inputs):
        return [self.left(inputs), self.right(inputs)]


shape = (4, 5)
branches = Branches()
Y = branches(X)
# --8<-- [end:wrong-apart]
# --8<-- [start:wrong-columns]
class Branches(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.left = tf.keras.layers.Dense(2, activation="relu")
        self.right = tf.keras.layers.Dense(3, activation="sigmoid")

    def call(self, inputs):
        return self.right(self.left(inputs))


shape = (4, 3)
branches = Branches()
Y = branches(X)
# --8<-- [end:wrong-columns]
# --8<-- [start:wrong-turned]
class Branches(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.left = tf.keras.layers.Dense(2, activation="relu")
        self.right = tf.keras.layers.Dense(3, activation="sigmoid")

    def call(self, inputs):
        return tf.concat([self.right(inputs), self.left(inputs)], axis=1)


shape = (4, 5)
branches = Branches()
Y = branches(X)
# --8<-- [end:wrong-turned]
# --8<-- [start:wrong-activation]
class Branches(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.left = tf.keras.layers.Dense(2)
        self.right = tf.keras.layers.Dense(3)

    def call(self, inputs):
        return tf.concat([self.left(inputs), self.right(inputs)], axis=1)


shape = (4, 5)
branches = Branches()
Y = branches(X)
# --8<-- [end:wrong-activation]
# --8<-- [start:wrong-linear]
class Branches(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.left = tf.keras.layers.Dense(2)
        self.right = tf.keras.layers.Dense(3, activation="sigmoid")

    def call(self, inputs):
        return tf.concat([self.left(inputs), self.right(inputs)], axis=1)


shape = (4, 5)
branches = Branches()
Y = branches(X)
# --8<-- [end:wrong-linear]
# --8<-- [start:wrong-shape]
class Branches(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.left = tf.keras.layers.Dense(2, activation="relu")
        self.right = tf.keras.layers.Dense(3, activation="sigmoid")

    def call(self, inputs):
        return tf.concat([self.left(inputs), self.right(inputs)], axis=1)


shape = (8, 5)
branches = Branches()
Y = branches(X)
# --8<-- [end:wrong-shape]

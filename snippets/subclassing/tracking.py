# --8<-- [start:found]
import tensorflow as tf


class Tracked(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.first = tf.keras.layers.Dense(4)
        self.middle = [tf.keras.layers.Dense(4)]
        self.ends = {"last": tf.keras.layers.Dense(1)}
        self.middle.append(tf.keras.layers.Dense(4))

    def call(self, inputs):
        h = self.first(inputs)
        for layer in self.middle:
            h = layer(h)
        return self.ends["last"](h)


# --8<-- [end:found]
# --8<-- [start:count]
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
tf.keras.utils.set_random_seed(1)
tracked = Tracked()
y = tracked(x)  # shape=(1, 1), dtype=float32
print(len(tracked.layers), len(tracked.trainable_weights))


# --8<-- [end:count]
# --8<-- [start:missed]
class Box:
    def __init__(self, layer):
        self.layer = layer


class Missed(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.box = Box(tf.keras.layers.Dense(3))
        self.factor = tf.Variable(1.0)

    def call(self, inputs):
        return self.factor * self.box.layer(inputs)


# --8<-- [end:missed]
# --8<-- [start:none]
missed = Missed()
y = missed(x)  # shape=(1, 3), dtype=float32
print(len(missed.layers), len(missed.trainable_weights))


# --8<-- [end:none]
# --8<-- [start:mended]
class Mended(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(3)
        self.box = Box(self.dense)
        self.factor = self.add_weight(shape=(), initializer="ones", name="factor")

    def call(self, inputs):
        return self.factor * self.box.layer(inputs)


mended = Mended()
y = mended(x)  # shape=(1, 3), dtype=float32
print(len(mended.layers), len(mended.trainable_weights))
# --8<-- [end:mended]

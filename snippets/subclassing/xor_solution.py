# --8<-- [start:solution]
import tensorflow as tf


class Hidden(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = tf.keras.layers.Dense(4, activation="tanh")
        self.out = tf.keras.layers.Dense(1, activation="sigmoid")

    def call(self, inputs):
        return self.out(self.hidden(inputs))


# --8<-- [end:solution]
# --8<-- [start:loop]
X = tf.constant([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])  # shape=(4, 2), dtype=float32
T = tf.constant([[0.0], [1.0], [1.0], [0.0]])  # shape=(4, 1), dtype=float32


def train(network):
    optimizer = tf.keras.optimizers.SGD(5.0)
    for _ in range(40):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(network(X) - T))  # shape=(), dtype=float32
        gradients = tape.gradient(loss, network.trainable_weights)
        optimizer.apply_gradients(zip(gradients, network.trainable_weights))
    return network(X)


# --8<-- [end:loop]
# --8<-- [start:train]
tf.keras.utils.set_random_seed(1)
one = tf.keras.Sequential([tf.keras.layers.Dense(1, activation="sigmoid")])
print(train(one).numpy().round(2).ravel())
two = Hidden()
answers = train(two)  # shape=(4, 1), dtype=float32
print(answers.numpy().round(2).ravel())
# --8<-- [end:train]

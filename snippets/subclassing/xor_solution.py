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
# --8<-- [start:train]
X = tf.constant([[0.0, 0.0],
                 [0.0, 1.0],
                 [1.0, 0.0],
                 [1.0, 1.0]])  # shape=(4, 2), dtype=float32
T = tf.constant([[0.0], [1.0], [1.0], [0.0]])  # shape=(4, 1), dtype=float32
tf.keras.utils.set_random_seed(1)
one = tf.keras.Sequential([tf.keras.layers.Dense(1, activation="sigmoid")])
two = Hidden()
for network in [one, two]:
    network.compile(optimizer=tf.keras.optimizers.SGD(5.0), loss="mse")
    network.fit(X, T, batch_size=4, epochs=100, verbose=0)
    print(network.predict(X, verbose=0).round(2).ravel())
# --8<-- [end:train]

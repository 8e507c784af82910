# --8<-- [start:solution]
import tensorflow as tf


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


# --8<-- [end:solution]
# --8<-- [start:try]
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
for hidden_first in [True, False]:
    tf.keras.utils.set_random_seed(1)
    two = TwoLayers(hidden_first)
    print(hidden_first, two(x).numpy().round(4), two.count_params())

tf.keras.utils.set_random_seed(1)
hidden = tf.keras.layers.Dense(4, activation="sigmoid")
out = tf.keras.layers.Dense(1, activation="sigmoid")
print(tf.keras.Sequential([hidden, out])(x).numpy().round(4))
# --8<-- [end:try]

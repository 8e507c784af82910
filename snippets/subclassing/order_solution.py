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
tf.keras.utils.set_random_seed(1)
sequential = tf.keras.Sequential([
    tf.keras.layers.Dense(4, activation="sigmoid"),
    tf.keras.layers.Dense(1, activation="sigmoid"),
])
expected = sequential(x)  # shape=(1, 1), dtype=float32
print(expected.numpy().round(4))

outputs = []
for hidden_first in [True, False]:
    tf.keras.utils.set_random_seed(1)
    two = TwoLayers(hidden_first)
    outputs.append(two(x))
    print(hidden_first, two(x).numpy().round(4))
numbers = 17
print(numbers, two.count_params())
# --8<-- [end:try]

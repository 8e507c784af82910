# --8<-- [start:class]
import tensorflow as tf


class Network(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(3)

    def call(self, inputs):
        return self.dense(inputs)


# --8<-- [end:class]
# --8<-- [start:load]
tf.keras.utils.set_random_seed(1)
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
model = Network()
y = model(x)  # shape=(1, 3), dtype=float32
model.save_weights("network.weights.h5")

fresh = Network()
fresh(tf.zeros((1, 2)))
fresh.load_weights("network.weights.h5")
print("the same outputs:", (fresh(x) == y).numpy())
# --8<-- [end:load]

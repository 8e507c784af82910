# --8<-- [start:model]
import tensorflow as tf


class Network(tf.keras.Model):
    def __init__(self):
        super().__init__(name="network")
        self.dense = tf.keras.layers.Dense(3)

    def call(self, inputs):
        return self.dense(inputs)


tf.keras.utils.set_random_seed(1)
y = Network()(tf.constant([[1.0, 2.0]]))  # shape=(1, 3), dtype=float32
print(y.shape)
# --8<-- [end:model]

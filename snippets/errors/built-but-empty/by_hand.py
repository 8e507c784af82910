# --8<-- [start:build]
import tensorflow as tf


class Network(tf.keras.Model):
    def __init__(self):
        super().__init__(name="network")
        self.dense = tf.keras.layers.Dense(3)

    def call(self, inputs):
        return self.dense(inputs)


model = Network()
model.build((None, 2))
print("built:", model.built)
print("weights:", len(model.weights))
# --8<-- [end:build]

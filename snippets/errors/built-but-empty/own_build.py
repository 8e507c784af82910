# --8<-- [start:model]
import tensorflow as tf


class Network(tf.keras.Model):
    def __init__(self):
        super().__init__(name="network")
        self.dense = tf.keras.layers.Dense(3)

    def build(self, input_shape):
        self.columns = input_shape[-1]

    def call(self, inputs):
        return self.dense(inputs)


# --8<-- [end:model]
# --8<-- [start:save]
model = Network()
model.build((None, 2))
model.save_weights("network.weights.h5")
print("built:", model.built)
print("weights:", len(model.weights))
# --8<-- [end:save]

# kind: fails
# raises: NotImplementedError
# --8<-- [start:model]
import tensorflow as tf


class Network(tf.keras.Model):
    def __init__(self):
        super().__init__(name="network")
        self.dense = tf.keras.layers.Dense(3)

    def forward(self, inputs):
        return self.dense(inputs)


y = Network()(tf.constant([[1.0, 2.0]]))
# --8<-- [end:model]

# --8<-- [start:new]
import tensorflow as tf


class Factor(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.factor = self.add_weight(shape=(), initializer="ones")

    def call(self, inputs):
        return self.factor * inputs


print(len(Factor().trainable_variables))
# --8<-- [end:new]

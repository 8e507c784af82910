# --8<-- [start:old]
import tensorflow as tf


class Factor(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.factor = tf.Variable(1.0)

    def call(self, inputs):
        return self.factor * inputs


print(len(Factor().trainable_variables))
# --8<-- [end:old]

# kind: fails
# raises: RuntimeError
# --8<-- [start:super]
import tensorflow as tf


class NoSuper(tf.keras.Model):
    def __init__(self):
        self.dense = tf.keras.layers.Dense(3)

    def call(self, inputs):
        return self.dense(inputs)


model = NoSuper()
y = model(tf.constant([[1.0, 2.0]]))
# --8<-- [end:super]

# --8<-- [start:fit]
import tensorflow as tf


class Untracked(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.factor = tf.Variable(1.0)

    def call(self, inputs):
        return self.factor * inputs


x = tf.constant([[1.0, 2.0]])
untracked = Untracked()
untracked.compile(optimizer="sgd", loss="mse")
untracked.fit(x, 3.0 * x, epochs=10, verbose=0)
print(untracked.factor.numpy())
# --8<-- [end:fit]

# --8<-- [start:message]
import tensorflow as tf


class Factor(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.factor = tf.Variable(1.0)

    def call(self, inputs):
        return self.factor * inputs


x = tf.constant([[3.0, 5.0]])  # shape=(1, 2), dtype=float32
model = Factor()
model.compile(optimizer="sgd", loss="mse")
# --8<-- [end:message]
# --8<-- [start:fit]
model.fit(x, 3.0 * x, epochs=20, verbose=0)
print(len(model.trainable_variables))
print(model.factor.numpy())
# --8<-- [end:fit]

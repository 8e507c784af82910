# --8<-- [start:class]
import tensorflow as tf


class Factor(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.factor = self.add_weight(shape=(), initializer="ones", name="factor")

    def call(self, inputs):
        return self.factor * inputs


# --8<-- [end:class]
# --8<-- [start:fit]
x = tf.constant([[3.0, 5.0]])  # shape=(1, 2), dtype=float32
model = Factor()
model.compile(optimizer="sgd", loss="mse")
model.fit(x, 3.0 * x, epochs=20, verbose=0)
print([v.path for v in model.trainable_variables])
print(f"{model.factor.numpy():.2f}")
# --8<-- [end:fit]

# --8<-- [start:class]
import tensorflow as tf


class Factor(tf.keras.Model):
    def __init__(self, tracked):
        super().__init__()
        if tracked:
            self.factor = self.add_weight(shape=(), initializer="ones")
        else:
            self.factor = tf.Variable(1.0)

    def call(self, inputs):
        return self.factor * inputs


# --8<-- [end:class]
# --8<-- [start:fit]
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
for tracked in [False, True]:
    model = Factor(tracked)
    model.compile(optimizer=tf.keras.optimizers.SGD(0.1), loss="mse")
    model.fit(x, 3.0 * x, epochs=10, verbose=0)
    print(tracked, f"{model.factor.numpy():.2f}")
# --8<-- [end:fit]

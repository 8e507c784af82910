# --8<-- [start:made]
import tensorflow as tf


class MadeInCall(tf.keras.Model):
    def call(self, inputs):
        return tf.keras.layers.Dense(3)(inputs)


tf.keras.utils.set_random_seed(1)
made = MadeInCall()
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
print(made(x).numpy())
print(made(x).numpy())
print(len(made.weights))
# --8<-- [end:made]

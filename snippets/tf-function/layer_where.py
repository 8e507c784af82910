# --8<-- [start:where]
import tensorflow as tf


class Upright(tf.keras.layers.Layer):
    def call(self, inputs):
        return tf.where(tf.reduce_sum(inputs) > 0.0, inputs, -inputs)


layer = Upright()
x = tf.constant([[-1.0, -2.0]])  # shape=(1, 2), dtype=float32


@tf.function
def run(x):
    return layer(x)


print(run(x).numpy())
# --8<-- [end:where]

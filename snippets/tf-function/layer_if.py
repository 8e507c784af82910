# kind: fails
# raises: OperatorNotAllowedInGraphError
# --8<-- [start:layer]
import tensorflow as tf


class Upright(tf.keras.layers.Layer):
    def call(self, inputs):
        if tf.reduce_sum(inputs) > 0.0:
            return inputs
        return -inputs


layer = Upright()
x = tf.constant([[-1.0, -2.0]])  # shape=(1, 2), dtype=float32
print(layer(x).numpy())


@tf.function
def run(x):
    return layer(x)


print(run(x).numpy())
# --8<-- [end:layer]

# --8<-- [start:model]
import tensorflow as tf


class AddInput(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(2)

    def call(self, inputs):
        return inputs + self.dense(inputs)


tf.keras.utils.set_random_seed(1)
model = AddInput()
x = tf.constant([[1.0, 2.0]], dtype=tf.float64)  # shape=(1, 2), dtype=float64
y = model(x)  # shape=(1, 2), dtype=float32
print(y.dtype)
# --8<-- [end:model]

# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:class]
import tensorflow as tf


class AddInput(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(2)

    def call(self, inputs):
        return inputs + self.dense(inputs)


# --8<-- [end:class]
# --8<-- [start:double]
tf.keras.utils.set_random_seed(1)
model = AddInput()
x64 = tf.constant([[1.0, 2.0]], dtype=tf.float64)  # shape=(1, 2), dtype=float64
y = model(x64)  # shape=(1, 2), dtype=float32
print(y.dtype)
y = model.call(x64)
# --8<-- [end:double]

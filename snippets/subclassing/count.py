# kind: fails
# raises: ValueError
# --8<-- [start:count]
import tensorflow as tf


class CallOnly(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(3)

    def call(self, inputs):
        return self.dense(inputs)


tf.keras.utils.set_random_seed(1)
model = CallOnly()
y = model.call(tf.constant([[1.0, 2.0]]))
print(model.count_params())
# --8<-- [end:count]

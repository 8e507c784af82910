# kind: fails
# raises: NotImplementedError
# --8<-- [start:forward]
import tensorflow as tf


class Forward(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(3)

    def forward(self, inputs):
        return self.dense(inputs)


y = Forward()(tf.constant([[1.0, 2.0]]))
# --8<-- [end:forward]

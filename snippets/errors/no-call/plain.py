# kind: fails
# raises: NotImplementedError
# --8<-- [start:layer]
import tensorflow as tf


class Double(tf.keras.layers.Layer):
    def forward(self, x):
        return 2.0 * x


y = Double()(tf.constant([[1.0, 2.0]]))
# --8<-- [end:layer]

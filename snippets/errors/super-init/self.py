# kind: fails
# raises: TypeError
# --8<-- [start:layer]
import tensorflow as tf


class OurDenseLayer(tf.keras.layers.Layer):
    def __init__(self, n_output_nodes):
        super().__init__(self)
        self.n = n_output_nodes


layer = OurDenseLayer(3)
# --8<-- [end:layer]

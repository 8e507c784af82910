# kind: fails
# raises: AttributeError
# --8<-- [start:layers]
import tensorflow as tf


class Named(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.layers = [tf.keras.layers.Dense(4), tf.keras.layers.Dense(3)]


model = Named()
# --8<-- [end:layers]

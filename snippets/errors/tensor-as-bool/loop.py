# kind: fails
# raises: OperatorNotAllowedInGraphError
# --8<-- [start:loop]
import tensorflow as tf


class Total(tf.keras.layers.Layer):
    def call(self, inputs):
        total = 0.0
        for row in inputs:
            total = total + tf.reduce_sum(row)
        return total


model = tf.keras.Sequential([tf.keras.Input((2,)), Total(name="total")])
# --8<-- [end:loop]

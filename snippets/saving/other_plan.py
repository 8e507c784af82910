# kind: fails
# raises: ValueError
# --8<-- [start:load]
import tensorflow as tf


def make_model(n):
    dense = tf.keras.layers.Dense(n, kernel_initializer="zeros", name="hidden")
    return tf.keras.Sequential([tf.keras.Input((2,)), dense], name="xor")


make_model(4).save_weights("four.weights.h5")
make_model(5).load_weights("four.weights.h5")
# --8<-- [end:load]

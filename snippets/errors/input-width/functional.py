# kind: fails
# raises: ValueError
# --8<-- [start:functional]
import tensorflow as tf

inputs = tf.keras.Input((2,), name="features")
outputs = tf.keras.layers.Dense(3, name="output")(inputs)
model = tf.keras.Model(inputs, outputs, name="network")
Y = model(tf.ones((4, 3)))
# --8<-- [end:functional]

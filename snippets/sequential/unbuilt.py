# kind: fails
# raises: AttributeError
# --8<-- [start:summary]
import tensorflow as tf

layer = tf.keras.layers.Dense(3, activation="sigmoid", name="output")
model = tf.keras.Sequential([layer], name="network")
model.summary(line_length=56)
# --8<-- [end:summary]
# --8<-- [start:kernel]
W = layer.kernel
# --8<-- [end:kernel]

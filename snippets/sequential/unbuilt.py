# kind: fails
# raises: AttributeError
# needs: keras>=3.1: Keras 3.0 sets the columns of a summary to other widths
# --8<-- [start:summary]
import tensorflow as tf

layer = tf.keras.layers.Dense(3, activation="sigmoid", name="output")
model = tf.keras.Sequential([layer], name="network")
model.summary(line_length=56)
# --8<-- [end:summary]
# --8<-- [start:kernel]
W = layer.kernel
# --8<-- [end:kernel]

# kind: fails
# raises: AttributeError
# --8<-- [start:kernel]
import tensorflow as tf

layer = tf.keras.layers.Dense(3, name="output")
model = tf.keras.Sequential([layer], name="network")
W = layer.kernel
# --8<-- [end:kernel]

# kind: fails
# raises: AttributeError
# --8<-- [start:old]
import tensorflow as tf

layer = tf.keras.layers.experimental.preprocessing.Rescaling(0.5)
# --8<-- [end:old]

# kind: fails
# raises: ValueError
# --8<-- [start:keyword]
import tensorflow as tf

layer = tf.keras.layers.Dense(3, activaton="sigmoid")
# --8<-- [end:keyword]

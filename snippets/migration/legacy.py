# kind: fails
# raises: ImportError
# --8<-- [start:old]
import tensorflow as tf

optimizer = tf.keras.optimizers.legacy.Adam(0.01)
# --8<-- [end:old]

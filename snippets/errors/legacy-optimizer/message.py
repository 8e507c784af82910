# kind: fails
# raises: ImportError
# --8<-- [start:message]
import tensorflow as tf

optimizer = tf.keras.optimizers.legacy.SGD(learning_rate=0.01)
# --8<-- [end:message]

# kind: fails
# raises: ValueError
# --8<-- [start:message]
import tensorflow as tf

optimizer = tf.keras.optimizers.SGD(lr=0.01)
# --8<-- [end:message]

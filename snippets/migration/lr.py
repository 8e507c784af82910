# kind: fails
# raises: ValueError
# --8<-- [start:old]
import tensorflow as tf

optimizer = tf.keras.optimizers.SGD(lr=0.1)
# --8<-- [end:old]

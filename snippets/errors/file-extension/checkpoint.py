# kind: fails
# raises: ValueError
# --8<-- [start:checkpoint]
import tensorflow as tf

path = "epoch_{epoch}"
save = tf.keras.callbacks.ModelCheckpoint(path, save_weights_only=True)
# --8<-- [end:checkpoint]

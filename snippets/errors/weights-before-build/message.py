# kind: fails
# raises: ValueError
# --8<-- [start:message]
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(3)])
model.save_weights("dense.weights.h5")

fresh = tf.keras.Sequential([tf.keras.layers.Dense(3)])
fresh.load_weights("dense.weights.h5")
# --8<-- [end:message]

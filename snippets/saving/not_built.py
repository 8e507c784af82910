# kind: fails
# raises: ValueError
# --8<-- [start:load]
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.save_weights("one.weights.h5")

other = tf.keras.Sequential([tf.keras.layers.Dense(1)])
other.load_weights("one.weights.h5")
# --8<-- [end:load]

# kind: fails
# raises: ValueError
# --8<-- [start:weights]
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.save_weights("my_model.h5")
# --8<-- [end:weights]

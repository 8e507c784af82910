# kind: fails
# raises: ValueError
# --8<-- [start:message]
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.save("my_model")
# --8<-- [end:message]

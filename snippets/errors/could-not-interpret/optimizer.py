# kind: fails
# raises: ValueError
# --8<-- [start:optimizer]
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.compile(optimizer="adm", loss="mse")
# --8<-- [end:optimizer]

# kind: fails
# raises: ValueError
# --8<-- [start:save]
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.save("xor")
# --8<-- [end:save]

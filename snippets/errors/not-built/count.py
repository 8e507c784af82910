# kind: fails
# raises: ValueError
# --8<-- [start:count]
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(3)], name="network")
print(model.count_params())
# --8<-- [end:count]

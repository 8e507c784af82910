# kind: fails
# raises: ValueError
# --8<-- [start:message]
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.predict([[1.0, 2.0], [3.0, 4.0]], verbose=0)
# --8<-- [end:message]

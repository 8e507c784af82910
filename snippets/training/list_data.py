# kind: fails
# raises: ValueError
# --8<-- [start:predict]
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
model.predict([[0.5]], verbose=0)
# --8<-- [end:predict]

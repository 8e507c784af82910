# kind: fails
# raises: ValueError
# --8<-- [start:old]
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
print(model.predict([[1.0, 2.0]], verbose=0).shape)
# --8<-- [end:old]

# kind: fails
# raises: ValueError
# needs: keras>=3.9: export takes verbose from there on
# --8<-- [start:old]
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.export("my_model", verbose=False)
loaded = tf.keras.models.load_model("my_model")
# --8<-- [end:old]

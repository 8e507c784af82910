# kind: fails
# raises: ValueError
# --8<-- [start:message]
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
tf.saved_model.save(model, "my_model")
loaded = tf.keras.models.load_model("my_model")
# --8<-- [end:message]

# kind: fails
# raises: ValueError
# --8<-- [start:load]
import tensorflow as tf

model = tf.keras.models.load_model("xor.keras")
# --8<-- [end:load]

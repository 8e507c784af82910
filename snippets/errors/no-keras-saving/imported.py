# --8<-- [start:same]
import tensorflow as tf
from tensorflow.keras.saving import register_keras_serializable

print(register_keras_serializable is tf.keras.utils.register_keras_serializable)
# --8<-- [end:same]
# --8<-- [start:there]
print(tf.keras.saving.load_model is tf.keras.models.load_model)
# --8<-- [end:there]

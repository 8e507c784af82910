# kind: fails
# raises: AttributeError
# --8<-- [start:register]
from tensorflow import keras


@keras.saving.register_keras_serializable()
class Network(keras.Model):
    def call(self, inputs):
        return inputs
# --8<-- [end:register]

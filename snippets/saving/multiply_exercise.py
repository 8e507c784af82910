# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf


class Multiply(tf.keras.layers.Layer):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs


file_of_the_factor = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if "get_config" not in vars(Multiply):
        return "blank"
    config = Multiply(factor=3.0).get_config() or {}
    if config.get("factor") != 3.0:
        return "factor"
    if "name" not in config:
        return "base"
    try:
        made = Multiply.from_config(config)
    except TypeError:
        return "kwargs"
    if made.name != config["name"]:
        return "name"
    if tf.keras.utils.get_registered_name(Multiply) == "Multiply":
        return "register"
    if file_of_the_factor is ...:
        return "dots"
    return "right" if file_of_the_factor == "config.json" else "file"
# --8<-- [end:check]
# --8<-- [start:wrong-factor]
@tf.keras.utils.register_keras_serializable(package="lab")
class Multiply(tf.keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs

    def get_config(self):
        return super().get_config()


file_of_the_factor = "config.json"
# --8<-- [end:wrong-factor]
# --8<-- [start:wrong-base]
@tf.keras.utils.register_keras_serializable(package="lab")
class Multiply(tf.keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs

    def get_config(self):
        return {"factor": self.factor}


file_of_the_factor = "config.json"
# --8<-- [end:wrong-base]
# --8<-- [start:wrong-kwargs]
@tf.keras.utils.register_keras_serializable(package="lab")
class Multiply(tf.keras.layers.Layer):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


file_of_the_factor = "config.json"
# --8<-- [end:wrong-kwargs]
# --8<-- [start:wrong-name]
@tf.keras.utils.register_keras_serializable(package="lab")
class Multiply(tf.keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__()
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


file_of_the_factor = "config.json"
# --8<-- [end:wrong-name]
# --8<-- [start:wrong-register]
class Multiply(tf.keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


file_of_the_factor = "config.json"
# --8<-- [end:wrong-register]
# --8<-- [start:wrong-dots]
@tf.keras.utils.register_keras_serializable(package="lab")
class Multiply(tf.keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


file_of_the_factor = ...
# --8<-- [end:wrong-dots]
# --8<-- [start:wrong-file]
@tf.keras.utils.register_keras_serializable(package="lab")
class Multiply(tf.keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


file_of_the_factor = "model.weights.h5"
# --8<-- [end:wrong-file]

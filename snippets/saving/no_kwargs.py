# kind: fails
# raises: TypeError
# --8<-- [start:class]
import tensorflow as tf


@tf.keras.utils.register_keras_serializable(package="lab")
class Network(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.n = n_output_nodes
        self.dense = tf.keras.layers.Dense(n_output_nodes)

    def call(self, inputs):
        return self.dense(inputs)

    def get_config(self):
        return {**super().get_config(), "n_output_nodes": self.n}


# --8<-- [end:class]
# --8<-- [start:load]
model = Network(3)
y = model(tf.zeros((1, 2)))
model.save("network.keras")
loaded = tf.keras.models.load_model("network.keras")
# --8<-- [end:load]

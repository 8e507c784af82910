# kind: fails
# raises: NotImplementedError
# needs: keras>=3.12: before, the missing get_config is no error
# --8<-- [start:class]
import tensorflow as tf


@tf.keras.utils.register_keras_serializable(package="lab")
class SubclassModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes)

    def call(self, inputs):
        return self.dense(inputs)


# --8<-- [end:class]
# --8<-- [start:save]
model = SubclassModel(3)
y = model(tf.zeros((1, 2)))
model.save("network.keras")
# --8<-- [end:save]

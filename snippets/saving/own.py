# needs: keras>=3.9: export takes verbose from there on
# --8<-- [start:class]
import tensorflow as tf


@tf.keras.utils.register_keras_serializable(package="lab")
class OurDenseLayer(tf.keras.layers.Layer):
    def __init__(self, n_output_nodes, **kwargs):
        super().__init__(**kwargs)
        self.n = n_output_nodes

    def build(self, input_shape):
        d = input_shape[-1]
        self.W = self.add_weight(shape=(d, self.n), name="W")
        self.b = self.add_weight(shape=(1, self.n), name="b")

    def call(self, x):
        return tf.sigmoid(tf.matmul(x, self.W) + self.b)

    def get_config(self):
        return {**super().get_config(), "n_output_nodes": self.n}


# --8<-- [end:class]
# --8<-- [start:load]
tf.keras.utils.set_random_seed(1)
layer = OurDenseLayer(3, name="ours")
model = tf.keras.Sequential([tf.keras.Input((2,)), layer])
model.save("own.keras")
loaded = tf.keras.models.load_model("own.keras")

x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
y = loaded(x)  # shape=(1, 3), dtype=float32
print(y.numpy())
print("same outputs:", (y.numpy() == model(x).numpy()).all())
# --8<-- [end:load]
# --8<-- [start:config]
settings = loaded.layers[0].get_config()
print(settings["name"], settings["n_output_nodes"])
# --8<-- [end:config]
# --8<-- [start:export]
import os

model.export("own_model", verbose=False)
for name in sorted(os.listdir("own_model")):
    print(name)
# --8<-- [end:export]
# --8<-- [start:serve]
served = tf.saved_model.load("own_model")
y = served.serve(x)  # shape=(1, 3), dtype=float32
print(y.numpy().round(4))
for name in ["serve", "layers", "fit"]:
    print(name, hasattr(served, name))
# --8<-- [end:serve]

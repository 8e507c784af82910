# --8<-- [start:fixed]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
tf.saved_model.save(model, "my_model")
layer = tf.keras.layers.TFSMLayer("my_model", call_endpoint="serving_default")

x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
outputs = layer(x)
print(type(outputs).__name__, len(outputs))
y = next(iter(outputs.values()))  # shape=(1, 1), dtype=float32
print("the same:", f"{y[0, 0]:.4f}" == f"{model(x)[0, 0]:.4f}")
# --8<-- [end:fixed]
# --8<-- [start:names]
print(list(tf.saved_model.load("my_model").signatures))
# --8<-- [end:names]

# --8<-- [start:fixed]
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.save("my_model.keras")

loaded = tf.keras.models.load_model("my_model.keras")
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
print("the same output:", (loaded(x) == model(x)).numpy())
# --8<-- [end:fixed]

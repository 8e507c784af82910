# --8<-- [start:fixed]
import tensorflow as tf

x = tf.constant([[0.0], [1.0], [2.0]])  # shape=(3, 1), dtype=float32
y = 2.0 * x + 1.0
model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
model.save("line.keras")

loaded = tf.keras.models.load_model("line.keras")
same = loaded.evaluate(x, y, verbose=0) == model.evaluate(x, y, verbose=0)
print("the same loss:", same)
# --8<-- [end:fixed]

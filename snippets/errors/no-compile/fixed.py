# --8<-- [start:fixed]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
x = tf.constant([[0.0], [1.0], [2.0]])  # shape=(3, 1), dtype=float32
y = 2.0 * x + 1.0
model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
history = model.fit(x, y, epochs=3, verbose=0)
print([f"{loss:.3f}" for loss in history.history["loss"]])
# --8<-- [end:fixed]

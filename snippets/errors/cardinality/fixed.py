# --8<-- [start:fixed]
import tensorflow as tf

x = tf.constant([[1.0], [-1.0], [2.0], [3.0]])  # shape=(4, 1), dtype=float32
y = tf.sqrt(x)
valid = x[:, 0] >= 0.0
x = tf.boolean_mask(x, valid)
y = tf.boolean_mask(y, valid)
print("x:", x.shape, "y:", y.shape)
model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
history = model.fit(x, y, epochs=3, verbose=0)
print("epochs:", len(history.history["loss"]))
# --8<-- [end:fixed]

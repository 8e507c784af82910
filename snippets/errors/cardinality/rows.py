# --8<-- [start:rows]
import tensorflow as tf

hours = [1.0, 2.0, 3.0, 4.0]
pages = [5.0, 9.0, 14.0, 22.0]
x = tf.stack([hours, pages], axis=1)  # shape=(4, 2), dtype=float32
y = tf.constant([[0.0], [0.0], [1.0], [1.0]])  # shape=(4, 1), dtype=float32
print(x.numpy())
model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
history = model.fit(x, y, epochs=3, verbose=0)
print("epochs:", len(history.history["loss"]))
# --8<-- [end:rows]

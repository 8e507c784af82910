# --8<-- [start:fixed]
import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 4.0]])  # shape=(2, 2), dtype=float32
y = tf.constant([[0.0], [1.0]])  # shape=(2, 1), dtype=float32
model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
model.fit(x, y, verbose=0)
print(model.predict(x, verbose=0).shape)
# --8<-- [end:fixed]

# kind: fails
# raises: ValueError
# --8<-- [start:columns]
import tensorflow as tf

hours = [1.0, 2.0, 3.0, 4.0]
pages = [5.0, 9.0, 14.0, 22.0]
x = tf.constant([hours, pages])  # shape=(2, 4), dtype=float32
y = tf.constant([[0.0], [0.0], [1.0], [1.0]])  # shape=(4, 1), dtype=float32
model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
model.fit(x, y, verbose=0)
# --8<-- [end:columns]

# kind: fails
# raises: ValueError
# --8<-- [start:message]
import tensorflow as tf

x = tf.constant([[0.0], [1.0], [2.0]])  # shape=(3, 1), dtype=float32
y = 2.0 * x + 1.0
model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
model.fit(x, y, epochs=3, verbose=0)
# --8<-- [end:message]

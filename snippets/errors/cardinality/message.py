# kind: fails
# raises: ValueError
# --8<-- [start:message]
import tensorflow as tf

x = tf.constant([[1.0], [-1.0], [2.0], [3.0]])  # shape=(4, 1), dtype=float32
y = tf.sqrt(x)
valid = x[:, 0] >= 0.0
x = tf.boolean_mask(x, valid)
model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
model.fit(x, y, verbose=0)
# --8<-- [end:message]

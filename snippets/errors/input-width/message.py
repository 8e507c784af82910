# kind: fails
# raises: ValueError
# --8<-- [start:wide]
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.Input((2,)),
    tf.keras.layers.Dense(3, name="output"),
], name="network")
X = tf.constant([[1.0, 2.0, 0.0], [3.0, 4.0, 1.0]])  # shape=(2, 3), dtype=float32
Y = model(X)
# --8<-- [end:wide]

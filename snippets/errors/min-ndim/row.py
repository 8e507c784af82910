# kind: fails
# raises: ValueError
# --8<-- [start:row]
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.Input((2,)),
    tf.keras.layers.Dense(3, name="output"),
], name="network")
X = tf.constant([[1.0, 2.0], [3.0, 4.0]])  # shape=(2, 2), dtype=float32
y = model(X[0])
# --8<-- [end:row]

# kind: fails
# raises: ValueError
# --8<-- [start:targets]
import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 4.0]])  # shape=(2, 2), dtype=float32
model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
model.fit(x, [0.0, 1.0], verbose=0)
# --8<-- [end:targets]

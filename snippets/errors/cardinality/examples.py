# kind: fails
# raises: ValueError
# --8<-- [start:examples]
import tensorflow as tf

first = tf.constant([1.0, 5.0])  # shape=(2,), dtype=float32
second = tf.constant([2.0, 9.0])  # shape=(2,), dtype=float32
third = tf.constant([3.0, 14.0])  # shape=(2,), dtype=float32
y = tf.constant([[0.0], [0.0], [1.0]])  # shape=(3, 1), dtype=float32
model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
model.fit([first, second, third], y, verbose=0)
# --8<-- [end:examples]

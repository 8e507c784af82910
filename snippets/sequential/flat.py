# kind: fails
# raises: ValueError
# --8<-- [start:flat]
import tensorflow as tf

x = tf.constant([1.0, 2.0])  # shape=(2,), dtype=float32
model = tf.keras.Sequential([
    tf.keras.layers.Dense(3, activation="sigmoid"),
])
y = model(x)
# --8<-- [end:flat]

# kind: fails
# raises: ValueError
# --8<-- [start:fit]
import tensorflow as tf

x = tf.zeros((4, 2))  # shape=(4, 2), dtype=float32
y = tf.zeros((4, 1))  # shape=(4, 1), dtype=float32
train = tf.data.Dataset.from_tensor_slices((x, y))
model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
history = model.fit(train, shuffle=False, verbose=0)
# --8<-- [end:fit]

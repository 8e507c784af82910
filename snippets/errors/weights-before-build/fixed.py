# --8<-- [start:fixed]
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(3)])
model.save_weights("dense.weights.h5")

fresh = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(3)])
fresh.load_weights("dense.weights.h5")
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
print("the same outputs:", (fresh(x) == model(x)).numpy())
# --8<-- [end:fixed]

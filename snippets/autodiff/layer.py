# --8<-- [start:forwards]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
layer = tf.keras.layers.Dense(3, activation="sigmoid")
X = tf.constant([[1.0, 2.0], [0.0, 1.0], [2.0, 1.0], [3.0, 0.0]])
target = tf.ones((4, 3))  # shape=(4, 3), dtype=float32

with tf.GradientTape() as tape:
    Y = layer(X)  # shape=(4, 3), dtype=float32
    loss = tf.reduce_mean(tf.square(Y - target))  # shape=(), dtype=float32
print(f"{loss.numpy():.4f}")
# --8<-- [end:forwards]
# --8<-- [start:backwards]
W, b = layer.trainable_variables
dW, db = tape.gradient(loss, [W, b])
print(dW.numpy().round(4))
print(db.numpy().round(4))
# --8<-- [end:backwards]

# --8<-- [start:build]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
model = tf.keras.Sequential([
    tf.keras.layers.Dense(3, activation="sigmoid"),
])
# --8<-- [end:build]
# --8<-- [start:run]
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
y = model(x)  # shape=(1, 3), dtype=float32
print(y)
# --8<-- [end:run]
# --8<-- [start:inside]
layer = model.layers[0]
print(layer.kernel.numpy())
print(layer.bias.numpy())
# --8<-- [end:inside]
# --8<-- [start:formula]
z = tf.matmul(x, layer.kernel) + layer.bias  # shape=(1, 3), dtype=float32
print(tf.sigmoid(z).numpy())
# --8<-- [end:formula]

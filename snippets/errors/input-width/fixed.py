# --8<-- [start:model]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
X = tf.constant([[1.0, 2.0, 0.0], [3.0, 4.0, 1.0]])  # shape=(2, 3), dtype=float32
model = tf.keras.Sequential([
    tf.keras.Input((X.shape[-1],)),
    tf.keras.layers.Dense(3, name="output"),
], name="network")
Y = model(X)  # shape=(2, 3), dtype=float32
print(model.input_shape, Y.shape)
# --8<-- [end:model]
# --8<-- [start:data]
model = tf.keras.Sequential([
    tf.keras.Input((2,)),
    tf.keras.layers.Dense(3, name="output"),
], name="network")
Y = model(X[:, :2])  # shape=(2, 3), dtype=float32
print(model.input_shape, Y.shape)
# --8<-- [end:data]

# --8<-- [start:solution]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
model = tf.keras.Sequential([
    tf.keras.Input((7,)),
    tf.keras.layers.Dense(5, activation="relu"),
    tf.keras.layers.Dense(1),
])
guess = {
    "first kernel": (7, 5),
    "first bias": (5,),
    "first output": (20, 5),
    "second kernel": (5, 1),
    "second bias": (1,),
    "second output": (20, 1),
}
X = tf.zeros((20, 7))  # shape=(20, 7), dtype=float32
t = X  # shape=(20, 7), dtype=float32
for layer in model.layers:
    t = layer(t)
    print(layer.kernel.shape, layer.bias.shape, t.shape)
# --8<-- [end:solution]

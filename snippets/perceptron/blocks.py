# --8<-- [start:stack]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
first = tf.keras.layers.Dense(4, activation="sigmoid")
second = tf.keras.layers.Dense(1, activation="sigmoid")

x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
h = first(x)  # shape=(1, 4), dtype=float32
y = second(h)  # shape=(1, 1), dtype=float32
print(y.numpy().round(4))
# --8<-- [end:stack]
# --8<-- [start:weights]
for layer in [first, second]:
    for weight in layer.trainable_weights:
        print(weight.name, weight.shape)
# --8<-- [end:weights]

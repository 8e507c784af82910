# needs: keras>=3.1: Keras 3.0 sets the columns of a summary to other widths
# --8<-- [start:stack]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
model = tf.keras.Sequential([
    tf.keras.Input((2,)),
    tf.keras.layers.Dense(4, activation="sigmoid", name="hidden"),
    tf.keras.layers.Dense(3, activation="sigmoid", name="output"),
], name="network")
model.summary(line_length=42)
# --8<-- [end:stack]
# --8<-- [start:batch]
X = tf.constant([[1.0, 2.0],
                 [2.0, -1.0],
                 [0.0, 0.0],
                 [-1.0, 0.5],
                 [3.0, 3.0]])  # shape=(5, 2), dtype=float32
Y = model(X)  # shape=(5, 3), dtype=float32
print(Y.numpy().round(4))
# --8<-- [end:batch]
# --8<-- [start:by_layer]
hidden, output = model.layers
H = hidden(X)  # shape=(5, 4), dtype=float32
print(H.shape)
print("same output:", (output(H) == Y).numpy().all())
# --8<-- [end:by_layer]

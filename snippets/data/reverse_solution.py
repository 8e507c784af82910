# --8<-- [start:solution]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
celsius = tf.constant([[-20.0], [-10.0], [0.0], [10.0],
                       [20.0], [30.0], [40.0], [50.0]])  # shape=(8, 1)
fahrenheit = 1.8 * celsius + 32.0  # shape=(8, 1), dtype=float32


def reverse(x, y):
    return (y - 59.0) / 36.0, x


pairs = tf.data.Dataset.from_tensor_slices((celsius, fahrenheit))
train = pairs.map(reverse).shuffle(8, seed=1).batch(3)
# --8<-- [end:solution]
# --8<-- [start:train]
model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
model.compile(optimizer=tf.keras.optimizers.SGD(0.1), loss="mse")
history = model.fit(train, epochs=20, shuffle=False, verbose=0)
for weight in model.weights:
    print(weight.numpy().round(1))
# --8<-- [end:train]

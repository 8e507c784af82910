# --8<-- [start:solution]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
celsius = tf.constant([[-20.0], [-10.0], [0.0], [10.0],
                       [20.0], [30.0], [40.0], [50.0]])  # shape=(8, 1)
fahrenheit = 1.8 * celsius + 32.0  # shape=(8, 1), dtype=float32
pairs = tf.data.Dataset.from_tensor_slices((celsius, fahrenheit))


def reverse(x, y):
    return (y - 59.0) / 36.0, x


turned = pairs.map(reverse)
weight = 20
bias = 15
# --8<-- [end:solution]
# --8<-- [start:train]
train = turned.shuffle(8, seed=1).batch(3)
model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
model.compile(optimizer=tf.keras.optimizers.SGD(0.2), loss="mse")
history = model.fit(train, epochs=10, shuffle=False, verbose=0)
for learnt in model.weights:
    print(learnt.numpy().round(1))
# --8<-- [end:train]

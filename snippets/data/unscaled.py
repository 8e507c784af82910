# --8<-- [start:unscaled]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
x = tf.constant([[-20.0], [-10.0], [0.0], [10.0],
                 [20.0], [30.0], [40.0], [50.0]])  # shape=(8, 1)
y = 1.8 * x + 32.0  # shape=(8, 1), dtype=float32
train = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(8, seed=1).batch(3)
model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
model.compile(optimizer=tf.keras.optimizers.SGD(0.2), loss="mse")
history = model.fit(train, epochs=10, shuffle=False, verbose=0)
print(history.history["loss"][-1])
# --8<-- [end:unscaled]

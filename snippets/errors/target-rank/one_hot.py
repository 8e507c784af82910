# --8<-- [start:one_hot]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
x = tf.constant([[0.0, 1.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]])
y = tf.one_hot([0, 1, 2, 0], depth=3)  # shape=(4, 3), dtype=float32
print(y.numpy())
model = tf.keras.Sequential([tf.keras.Input((2,))])
model.add(tf.keras.layers.Dense(3, activation="softmax"))
model.compile(optimizer="sgd", loss="categorical_crossentropy")
history = model.fit(x, y, verbose=0)
print(f"{history.history['loss'][0]:.4f}")
# --8<-- [end:one_hot]

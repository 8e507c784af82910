# --8<-- [start:smooth]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
x = tf.constant([[0.0], [1.0]])
model = tf.keras.Sequential()
model.add(tf.keras.layers.Dense(1, activation="sigmoid"))
optimizer = tf.keras.optimizers.SGD(learning_rate=5.0)
loss = "binary_crossentropy"
model.compile(optimizer=optimizer, loss=loss, metrics=["accuracy"])
history = model.fit(x, x, epochs=20, verbose=0)
for name in ["loss", "accuracy"]:
    values = history.history[name]
    print(f"{name}: {values[0]:.3f}, at the end {values[-1]:.3f}")
# --8<-- [end:smooth]

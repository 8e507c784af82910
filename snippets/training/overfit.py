# --8<-- [start:data]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
inputs = tf.random.normal([20, 20])  # shape=(20, 20), dtype=float32
targets = inputs[:, :1] + tf.random.normal([20, 1])  # shape=(20, 1), dtype=float32
new_inputs = tf.random.normal([200, 20])  # shape=(200, 20), dtype=float32
new_targets = new_inputs[:, :1] + tf.random.normal([200, 1])  # shape=(200, 1), dtype=float32
# --8<-- [end:data]
# --8<-- [start:fit]
layer = tf.keras.layers.Dense(1, kernel_initializer="zeros")
model = tf.keras.Sequential([tf.keras.Input((20,)), layer])
model.compile(optimizer=tf.keras.optimizers.SGD(learning_rate=0.1), loss="mse")
history = model.fit(
    inputs, targets, batch_size=20, epochs=15, verbose=0,
    validation_data=(new_inputs, new_targets),
)
for epoch in (0, 1, 2, 3, 5, 14):
    seen, unseen = history.history["loss"][epoch], history.history["val_loss"][epoch]
    print(f"epoch {epoch:2}: loss {seen:.2f}, val_loss {unseen:.2f}")
# --8<-- [end:fit]
# --8<-- [start:plot]
import matplotlib.pyplot as plt

plt.plot(history.history["loss"], label="loss")
plt.plot(history.history["val_loss"], label="val_loss")
plt.ylim(bottom=0.0)
plt.xlabel("epoch")
plt.legend()
plt.show()
# --8<-- [end:plot]

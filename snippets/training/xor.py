# tolerance: 1e-3
# --8<-- [start:data]
import tensorflow as tf

X = tf.constant([[0.0, 0.0],
                 [0.0, 1.0],
                 [1.0, 0.0],
                 [1.0, 1.0]])  # shape=(4, 2), dtype=float32
T = tf.constant([[0.0], [1.0], [1.0], [0.0]])  # shape=(4, 1), dtype=float32
# --8<-- [end:data]
# --8<-- [start:model]
tf.keras.utils.set_random_seed(1)
model = tf.keras.Sequential(
    [
        tf.keras.Input((2,)),
        tf.keras.layers.Dense(8, activation="tanh"),
        tf.keras.layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(
    optimizer=tf.keras.optimizers.SGD(learning_rate=2.0),
    loss="binary_crossentropy",
    metrics=["accuracy"],
)
# --8<-- [end:model]
# --8<-- [start:fit]
history = model.fit(X, T, batch_size=4, epochs=45, verbose=0)
losses = history.history["loss"]
accuracies = history.history["accuracy"]
for epoch in (0, 5, 10, 15, 20, 44):
    print(f"epoch {epoch:2}: loss {losses[epoch]:.3f}, accuracy {accuracies[epoch]:.2f}")
# --8<-- [end:fit]
# --8<-- [start:predict]
Y = model.predict(X, verbose=0)
for row in range(4):
    print(X[row].numpy(), f"target {T[row, 0]:.0f}, output {Y[row, 0]:.3f}")
loss, accuracy = model.evaluate(X, T, verbose=0)
print(f"loss {loss:.4f}, accuracy {accuracy}")
# --8<-- [end:predict]
# --8<-- [start:border]
import matplotlib.pyplot as plt

side = [i / 20 - 0.5 for i in range(41)]
grid = tf.constant([[first, second] for second in side for first in side])  # shape=(1681, 2), dtype=float32
heights = tf.reshape(model(grid), [41, 41])  # shape=(41, 41), dtype=float32
plt.contour(side, side, heights, levels=[0.5], colors="gray")
plt.plot([0, 1], [0, 1], "o", label="target 0")
plt.plot([0, 1], [1, 0], "s", label="target 1")
plt.xlabel("first input")
plt.ylabel("second input")
plt.legend(loc="upper right")
plt.show()
# --8<-- [end:border]
# --8<-- [start:by_hand]
right = tf.where(T == 1.0, Y, 1.0 - Y)  # shape=(4, 1), dtype=float32
by_hand = tf.reduce_mean(-tf.math.log(right))  # shape=(), dtype=float32
correct = tf.cast(tf.round(Y) == T, tf.float32)  # shape=(4, 1), dtype=float32
print(f"loss {by_hand:.4f}, accuracy {tf.reduce_mean(correct):.1f}")
# --8<-- [end:by_hand]
# --8<-- [start:plot]
_, (upper, lower) = plt.subplots(2, sharex=True, figsize=(6, 6))
upper.plot(losses)
upper.set_ylabel("loss")
lower.plot(accuracies)
lower.set_ylabel("accuracy")
lower.set_xlabel("epoch")
plt.show()
# --8<-- [end:plot]

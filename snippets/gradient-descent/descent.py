# --8<-- [start:start]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
x_f = 4.0
learning_rate = 0.01
x = tf.Variable(tf.random.normal([1, 1]))  # shape=(1, 1), dtype=float32
print("start:", x.numpy())
# --8<-- [end:start]
# --8<-- [start:loop]
history = [x.numpy().item()]
for _ in range(500):
    with tf.GradientTape() as tape:
        loss = (x - x_f) ** 2  # shape=(1, 1), dtype=float32
    gradient = tape.gradient(loss, x)  # shape=(1, 1), dtype=float32
    x.assign_sub(learning_rate * gradient)
    history.append(x.numpy().item())

for step in (0, 1, 100, 101, 500):
    print(f"step {step:3}: x = {history[step]:.4f}")
print(f"loss in the last turn: {loss.numpy().item():.6f}")
# --8<-- [end:loop]
# --8<-- [start:plot]
import matplotlib.pyplot as plt

plt.plot(history, label="x")
plt.axhline(x_f, color="gray", linestyle="--", label="x_f")
plt.xlabel("step")
plt.ylabel("x")
plt.legend()
plt.show()
# --8<-- [end:plot]

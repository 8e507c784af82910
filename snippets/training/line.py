# needs: keras>=3.2: before, fit took the mean over batches of unequal size otherwise
# --8<-- [start:data]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
true_w, true_b = 3.0, 2.0
x = tf.random.uniform([100, 1], -1.0, 1.0)  # shape=(100, 1), dtype=float32
noise = tf.random.normal([100, 1], stddev=0.5)  # shape=(100, 1), dtype=float32
y = true_w * x + true_b + noise  # shape=(100, 1), dtype=float32
for i in range(3):
    print(f"x = {x[i, 0]:6.3f}, y = {y[i, 0]:6.3f}")
# --8<-- [end:data]
# --8<-- [start:guess]
w = tf.Variable(0.0)  # shape=(), dtype=float32
b = tf.Variable(0.0)  # shape=(), dtype=float32
guess = w * x + b  # shape=(100, 1), dtype=float32
loss = tf.reduce_mean(tf.square(guess - y))  # shape=(), dtype=float32
print(f"{loss:.4f}")
# --8<-- [end:guess]
# --8<-- [start:loop]
losses = []
for step in range(25):
    with tf.GradientTape() as tape:
        guess = w * x + b
        loss = tf.reduce_mean(tf.square(guess - y))
    dw, db = tape.gradient(loss, [w, b])
    w.assign_sub(0.5 * dw)
    b.assign_sub(0.5 * db)
    losses.append(loss.numpy().item())
    if step in (0, 1, 10, 23, 24):
        print(f"step {step:2}: loss {losses[-1]:.4f}")

print(f"w = {w.numpy():.3f}, b = {b.numpy():.3f}")
# --8<-- [end:loop]
# --8<-- [start:exact]
dx = x - tf.reduce_mean(x)  # shape=(100, 1), dtype=float32
dy = y - tf.reduce_mean(y)  # shape=(100, 1), dtype=float32
best_w = tf.reduce_sum(dx * dy) / tf.reduce_sum(dx * dx)  # shape=(), dtype=float32
best_b = tf.reduce_mean(y) - best_w * tf.reduce_mean(x)  # shape=(), dtype=float32
print(f"w = {best_w:.3f}, b = {best_b:.3f}")
# --8<-- [end:exact]
# --8<-- [start:true]
true_loss = tf.reduce_mean(tf.square(true_w * x + true_b - y))
our_loss = tf.reduce_mean(tf.square(w * x + b - y))
print(f"true line: {true_loss:.4f}")
print(f"our line:  {our_loss:.4f}")
# --8<-- [end:true]
# --8<-- [start:plot_line]
import matplotlib.pyplot as plt

ends = tf.constant([-1.0, 1.0])
plt.plot(x[:, 0], y[:, 0], ".", color="gray", label="examples")
plt.plot(ends, w * ends + b, label="our line")
plt.plot(ends, true_w * ends + true_b, "--", label="true line")
plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.show()
# --8<-- [end:plot_line]
# --8<-- [start:plot_loss]
plt.plot(losses)
plt.ylim(bottom=0.0)
plt.xlabel("step")
plt.ylabel("loss")
plt.show()
# --8<-- [end:plot_loss]
# --8<-- [start:model]
def line_model():
    layer = tf.keras.layers.Dense(1, kernel_initializer="zeros")
    model = tf.keras.Sequential([tf.keras.Input((1,)), layer])
    model.compile(optimizer=tf.keras.optimizers.SGD(learning_rate=0.5), loss="mse")
    return model


# --8<-- [end:model]
# --8<-- [start:fit]
model = line_model()
history = model.fit(x, y, batch_size=100, epochs=25, verbose=0)
kernel, bias = model.weights
print(f"kernel = {kernel[0, 0]:.3f}, bias = {bias[0]:.3f}")
for epoch in (0, 1, 10, 23, 24):
    print(f"epoch {epoch:2}: loss {history.history['loss'][epoch]:.4f}")
# --8<-- [end:fit]
# --8<-- [start:batches]
for batch_size in (100, 32, 10):
    tf.keras.utils.set_random_seed(1)
    model = line_model()
    history = model.fit(x, y, batch_size=batch_size, epochs=5, verbose=0)
    steps = model.optimizer.iterations.numpy()
    print(f"batch {batch_size:3}: {steps:2} steps, loss {history.history['loss'][-1]:.3f}")
# --8<-- [end:batches]

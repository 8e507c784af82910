# --8<-- [start:square]
import tensorflow as tf

x = tf.Variable(3.0)  # shape=(), dtype=float32
with tf.GradientTape() as tape:
    y = x**2  # shape=(), dtype=float32
dy_dx = tape.gradient(y, x)  # shape=(), dtype=float32
print("value:", y.numpy())
print("derivative:", dy_dx.numpy())
# --8<-- [end:square]
# --8<-- [start:quotient]
for h in (1.0, 0.1, 0.01, 0.001):
    quotient = ((3.0 + h) ** 2 - 3.0**2) / h
    print(f"h = {h}: {quotient:.4f}")
# --8<-- [end:quotient]
# --8<-- [start:plot]
import matplotlib.pyplot as plt

points = tf.linspace(0.0, 5.0, 101)  # shape=(101,), dtype=float32
tangent = y + dy_dx * (points - x)  # shape=(101,), dtype=float32

plt.figure(figsize=(6, 4))
plt.plot(points, points**2, label="y = x²")
plt.plot(points, tangent, "--", label=f"slope {dy_dx.numpy():.0f}")
plt.plot(x.numpy(), y.numpy(), "o")
plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.grid()
plt.show()
# --8<-- [end:plot]

# --8<-- [start:plot]
import matplotlib.pyplot as plt
import tensorflow as tf

z = tf.linspace(-6.0, 6.0, 121)  # shape=(121,), dtype=float32
points = tf.constant([1.0, 0.5, 0.0])  # shape=(3,), dtype=float32

plt.figure(figsize=(6, 3))
plt.plot(z, tf.sigmoid(z))
plt.plot(points, tf.sigmoid(points), "o")
plt.xlabel("z")
plt.ylabel("σ(z)")
plt.grid()
plt.show()
# --8<-- [end:plot]

# --8<-- [start:elements]
import tensorflow as tf

u = tf.constant([1.0, 2.0, 3.0])  # shape=(3,), dtype=float32
v = tf.constant([10.0, 20.0, 30.0])  # shape=(3,), dtype=float32
print("u + v: ", (u + v).numpy())
print("u - v: ", (u - v).numpy())
print("u * v: ", (u * v).numpy())
print("v / u: ", (v / u).numpy())
print("u ** 2:", (u**2).numpy())
# --8<-- [end:elements]
# --8<-- [start:matmul]
M = tf.constant([[1.0, 2.0], [3.0, 4.0]])  # shape=(2, 2), dtype=float32
column = tf.constant([[10.0], [100.0]])  # shape=(2, 1), dtype=float32
print((M @ column).numpy())
# --8<-- [end:matmul]
# --8<-- [start:functions]
x = tf.constant([0.0, 1.0, 4.0])  # shape=(3,), dtype=float32
squares = tf.square(x)  # shape=(3,), dtype=float32
roots = tf.sqrt(x)  # shape=(3,), dtype=float32
powers = tf.exp(x)  # shape=(3,), dtype=float32
print(squares.numpy())
print(roots.numpy())
print([round(power, 3) for power in powers.numpy().tolist()])
# --8<-- [end:functions]

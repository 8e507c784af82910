# --8<-- [start:row]
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
W = tf.constant([[0.5, -1.0, 0.0],
                 [0.25, 0.5, -0.5]])  # shape=(2, 3), dtype=float32
z = tf.matmul(x, W)  # shape=(1, 3), dtype=float32
print(z)
# --8<-- [end:row]
# --8<-- [start:newaxis]
vector = tf.constant([1.0, 2.0])  # shape=(2,), dtype=float32
x = vector[tf.newaxis, :]  # shape=(1, 2), dtype=float32
z = tf.matmul(x, W)  # shape=(1, 3), dtype=float32
print(z)
# --8<-- [end:newaxis]
# --8<-- [start:dot]
u = tf.constant([1.0, 2.0])  # shape=(2,), dtype=float32
v = tf.constant([3.0, 4.0])  # shape=(2,), dtype=float32
product = tf.tensordot(u, v, axes=1)  # shape=(), dtype=float32
print(product)
# --8<-- [end:dot]
# --8<-- [start:matvec]
M = tf.constant([[1.0, 0.0],
                 [2.0, 3.0]])  # shape=(2, 2), dtype=float32
product = tf.linalg.matvec(M, v)  # shape=(2,), dtype=float32
print(product)
# --8<-- [end:matvec]

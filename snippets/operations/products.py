# --8<-- [start:inputs]
import tensorflow as tf

A = tf.constant([[1.0, 2.0], [3.0, 4.0]])  # shape=(2, 2), dtype=float32
B = tf.constant([[10.0, 20.0], [30.0, 40.0]])  # shape=(2, 2), dtype=float32
# --8<-- [end:inputs]
# --8<-- [start:multiply]
elementwise = tf.multiply(A, B)  # shape=(2, 2), dtype=float32
print(elementwise)
# --8<-- [end:multiply]
# --8<-- [start:matmul]
product = tf.matmul(A, B)  # shape=(2, 2), dtype=float32
print(product)
# --8<-- [end:matmul]
# --8<-- [start:entry]
u = A[0]  # shape=(2,), dtype=float32
v = B[:, 0]  # shape=(2,), dtype=float32
print(u * v)
print(tf.reduce_sum(u * v))
# --8<-- [end:entry]
# --8<-- [start:operators]
print((tf.multiply(A, B) == A * B).numpy().all())
print((tf.matmul(A, B) == A @ B).numpy().all())
# --8<-- [end:operators]

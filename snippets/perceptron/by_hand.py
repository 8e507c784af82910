# --8<-- [start:values]
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
W = tf.constant([[0.5, -1.0, 0.0],
                 [0.25, 0.5, -0.5]])  # shape=(2, 3), dtype=float32
b = tf.constant([[0.0, 0.5, 1.0]])  # shape=(1, 3), dtype=float32
# --8<-- [end:values]
# --8<-- [start:sum]
z = tf.matmul(x, W) + b  # shape=(1, 3), dtype=float32
print(z)
# --8<-- [end:sum]
# --8<-- [start:squash]
y = tf.sigmoid(z)  # shape=(1, 3), dtype=float32
print(y)
# --8<-- [end:squash]

# --8<-- [start:repaired]
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
W = tf.ones((2, 3))  # shape=(2, 3), dtype=float32
y = tf.matmul(x, W)  # shape=(1, 3), dtype=float32
print(y)
# --8<-- [end:repaired]

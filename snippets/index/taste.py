# --8<-- [start:taste]
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])  # shape=(1, 2)
W = tf.constant([[0.5, -1.0, 0.0], [0.25, 0.5, -0.5]])  # shape=(2, 3)
b = tf.constant([[0.0, 0.5, 1.0]])  # shape=(1, 3)

y = tf.sigmoid(tf.matmul(x, W) + b)  # shape=(1, 3)
print(y.numpy())
# --8<-- [end:taste]

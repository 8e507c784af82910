# --8<-- [start:offset]
import tensorflow as tf

x = tf.constant([[0.0, 0.0]])
W = tf.constant([[0.5, -1.0, 0.0],
                 [0.25, 0.5, -0.5]])
b = tf.Variable(tf.zeros((1, 3)))  # shape=(1, 3), dtype=float32
target = tf.constant([[0.9, 0.5, 0.1]])

with tf.GradientTape() as tape:
    y = tf.sigmoid(tf.matmul(x, W) + b)  # shape=(1, 3), dtype=float32
    loss = tf.reduce_sum(tf.square(y - target))  # shape=(), dtype=float32
db = tape.gradient(loss, b)  # shape=(1, 3), dtype=float32
print(y.numpy())
print(db.numpy().round(3))
# --8<-- [end:offset]

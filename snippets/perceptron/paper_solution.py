# --8<-- [start:solution]
import tensorflow as tf

x = tf.constant([[2.0, -1.0]])
W = tf.constant([[0.5, -1.0, 0.0],
                 [0.25, 0.5, -0.5]])
b = tf.constant([[0.0, 0.5, 1.0]])
on_paper = [0.75, -2.0, 1.5]
z = tf.matmul(x, W) + b
print(z.numpy())
print(tf.sigmoid(z).numpy())
# --8<-- [end:solution]

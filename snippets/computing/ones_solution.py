# --8<-- [start:solution]
import tensorflow as tf

ones = tf.ones((2, 3, 4))
for axis in (0, 1, 2, -1):
    total = tf.reduce_sum(ones, axis=axis)
    print(axis, total.shape, total[0, 0].numpy())
print(tf.reduce_sum(ones, axis=1, keepdims=True).shape)
print(tf.reduce_sum(ones).numpy())
# --8<-- [end:solution]

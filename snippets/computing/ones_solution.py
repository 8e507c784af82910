# --8<-- [start:solution]
import tensorflow as tf

ones = tf.ones((2, 3, 4))
guess = {
    0: ((3, 4), 2),
    1: ((2, 4), 3),
    2: ((2, 3), 4),
    -1: ((2, 3), 4),
}
kept = ((2, 1, 4), 3)
everything = ((), 24)
for axis in guess:
    total = tf.reduce_sum(ones, axis=axis)
    print(axis, total.shape, total[0, 0].numpy())
print(tf.reduce_sum(ones, axis=1, keepdims=True).shape)
print(tf.reduce_sum(ones).numpy())
# --8<-- [end:solution]

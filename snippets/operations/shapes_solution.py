# --8<-- [start:solution]
import tensorflow as tf

guess = {
    "(5, 2) @ (2, 4)": (5, 4),
    "(5, 2) * (2,)": (5, 2),
    "(5, 1) * (1, 4)": (5, 4),
    "(5,) * (5, 1)": (5, 5),
}
print(tf.matmul(tf.ones((5, 2)), tf.ones((2, 4))).shape)
print((tf.ones((5, 2)) * tf.ones((2,))).shape)
print((tf.ones((5, 1)) * tf.ones((1, 4))).shape)
print((tf.ones((5,)) * tf.ones((5, 1))).shape)
# --8<-- [end:solution]

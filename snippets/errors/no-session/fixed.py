# --8<-- [start:session]
import tensorflow as tf

a = tf.constant(2.0)
b = tf.constant(3.0)
print((a * b).numpy())
# --8<-- [end:session]


# --8<-- [start:placeholder]
def total(x):
    return tf.reduce_sum(x, axis=1)


print(total(tf.constant([[1.0, 2.0], [3.0, 4.0]])).numpy())
print(total(tf.constant([[5.0, 6.0]])).numpy())
# --8<-- [end:placeholder]

# --8<-- [start:variable]
import tensorflow as tf

b = tf.Variable(tf.zeros([2]))  # shape=(2,), dtype=float32
b.assign_sub([0.1, 0.1])
print(b.numpy())
# --8<-- [end:variable]

# --8<-- [start:wrong]
import tensorflow as tf

target = tf.constant([1.0, 2.0, 3.0, 6.0])  # shape=(4,), dtype=float32
y = tf.constant([[1.0], [2.0], [3.0], [6.0]])  # shape=(4, 1), dtype=float32
difference = y - target  # shape=(4, 4), dtype=float32
print(difference.shape)
print(tf.reduce_mean(tf.square(difference)))
# --8<-- [end:wrong]
# --8<-- [start:right]
difference = y - target[:, tf.newaxis]  # shape=(4, 1), dtype=float32
print(tf.reduce_mean(tf.square(difference)))
# --8<-- [end:right]

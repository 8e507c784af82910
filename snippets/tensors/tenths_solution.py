# --8<-- [start:solution]
import tensorflow as tf

tenths = tf.constant([120, 185, 151])  # shape=(3,), dtype=int32
print(tenths / 10)
degrees = tf.cast(tenths, tf.float32) / 10  # shape=(3,), dtype=float32
print(degrees)
# --8<-- [end:solution]

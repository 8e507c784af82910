# --8<-- [start:solution]
import tensorflow as tf

tenths = tf.constant([120, 185, 151])  # shape=(3,), dtype=int32
print(tenths / 10)
print(tf.cast(tenths, tf.float32) / 10)
# --8<-- [end:solution]

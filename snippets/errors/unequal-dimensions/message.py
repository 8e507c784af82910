# kind: fails
# raises: ValueError
# --8<-- [start:message]
import tensorflow as tf

series = tf.constant([1.0, 2.0, 4.0, 8.0])  # shape=(4,), dtype=float32
now = series
then = series[1:]  # shape=(3,), dtype=float32
dataset = tf.data.Dataset.from_tensor_slices((now, then))
# --8<-- [end:message]

# kind: fails
# raises: TypeError
# --8<-- [start:times]
import tensorflow as tf

counts = tf.constant([1, 2])  # shape=(2,), dtype=int32
prices = counts * 1.5
# --8<-- [end:times]

# kind: fails
# raises: ValueError
# --8<-- [start:condition]
import tensorflow as tf

x = tf.constant([1.0, 2.0])  # shape=(2,), dtype=float32
if x > 1.5:
    print("large")
# --8<-- [end:condition]

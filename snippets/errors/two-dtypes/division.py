# kind: fails
# raises: TypeError
# --8<-- [start:division]
import tensorflow as tf

points = tf.constant([6, 9])  # shape=(2,), dtype=int32
most = tf.constant([8.0, 12.0])  # shape=(2,), dtype=float32
share = points / most
# --8<-- [end:division]

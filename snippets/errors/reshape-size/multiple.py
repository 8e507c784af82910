# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:multiple]
import tensorflow as tf

counted = tf.range(6)  # shape=(6,), dtype=int32
t = tf.reshape(counted, (-1, 4))
# --8<-- [end:multiple]

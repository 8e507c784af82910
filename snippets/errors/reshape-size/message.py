# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:reshape]
import tensorflow as tf

counted = tf.range(6)  # shape=(6,), dtype=int32
t = tf.reshape(counted, (4, 2))
# --8<-- [end:reshape]

# kind: fails
# raises: TypeError
# --8<-- [start:variable]
import tensorflow as tf

step = tf.Variable(1)  # shape=(), dtype=int32
step.assign(1.5)
# --8<-- [end:variable]

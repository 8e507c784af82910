# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:tensors]
import tensorflow as tf

t = tf.stack([tf.ones(2), tf.ones(3)])
# --8<-- [end:tensors]

# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:sqrt]
import tensorflow as tf

roots = tf.sqrt(tf.constant([4, 9]))
# --8<-- [end:sqrt]

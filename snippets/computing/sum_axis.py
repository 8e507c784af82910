# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:sum]
import tensorflow as tf

total = tf.reduce_sum(tf.ones((2, 3)), axis=2)
# --8<-- [end:sum]

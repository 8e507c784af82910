# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:argmax]
import tensorflow as tf

place = tf.argmax(tf.constant([3.0, 8.0]), axis=1)
# --8<-- [end:argmax]

# kind: fails
# raises: AttributeError
# --8<-- [start:old]
import tensorflow as tf

x = tf.random_normal([2, 3])
# --8<-- [end:old]

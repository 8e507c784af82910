# kind: fails
# raises: AttributeError
# --8<-- [start:placeholder]
import tensorflow as tf

x = tf.placeholder(tf.float32, shape=[None, 2])
# --8<-- [end:placeholder]

# kind: fails
# raises: TypeError
# --8<-- [start:item]
import tensorflow as tf

m = tf.Variable([[1.0, 2.0], [3.0, 4.0]])
m[0, 0] = 9.0
# --8<-- [end:item]

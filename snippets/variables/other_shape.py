# kind: fails
# raises: ValueError
# --8<-- [start:shape]
import tensorflow as tf

w = tf.Variable([1.0, 2.0])
w.assign([1.0, 2.0, 3.0])
# --8<-- [end:shape]

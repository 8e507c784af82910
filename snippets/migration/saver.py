# kind: fails
# raises: AttributeError
# --8<-- [start:old]
import tensorflow as tf

W = tf.Variable([[1.0, 2.0]])
saver = tf.train.Saver({"W": W})
# --8<-- [end:old]

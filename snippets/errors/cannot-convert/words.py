# kind: fails
# raises: TypeError
# --8<-- [start:words]
import tensorflow as tf

sizes = tf.constant(["1.5", "2"], dtype=tf.float32)
# --8<-- [end:words]

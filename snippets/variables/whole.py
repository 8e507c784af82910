# kind: fails
# raises: TypeError
# --8<-- [start:whole]
import tensorflow as tf

count = tf.Variable(1)
count.assign(1.5)
# --8<-- [end:whole]

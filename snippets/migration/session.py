# kind: fails
# raises: AttributeError
# --8<-- [start:old]
import tensorflow as tf

a = tf.constant(2.0)
b = tf.constant(3.0)
c = a * b
with tf.Session() as sess:
    print(sess.run(c))
# --8<-- [end:old]

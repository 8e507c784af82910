# kind: fails
# raises: AttributeError
# --8<-- [start:session]
import tensorflow as tf

a = tf.constant(2.0)
b = tf.constant(3.0)
with tf.Session() as sess:
    print(sess.run(a * b))
# --8<-- [end:session]

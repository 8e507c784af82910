# --8<-- [start:compat]
import tensorflow.compat.v1 as tf

tf.disable_eager_execution()
x = tf.placeholder("float32", shape=[None, 2])
y = 2.0 * x
with tf.Session() as sess:
    print(sess.run(y, feed_dict={x: [[1.0, 2.0], [3.0, 4.0]]}))
# --8<-- [end:compat]

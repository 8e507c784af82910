# --8<-- [start:solution]
import tensorflow as tf

a = tf.constant(5.0)
b = tf.constant(3.0)
p = tf.add(a, b)
q = tf.subtract(a, b)
r = tf.multiply(p, q)
print(p.numpy(), q.numpy(), r.numpy())
print((tf.square(a) - tf.square(b)).numpy())
# --8<-- [end:solution]

# --8<-- [start:new]
import tensorflow as tf

a = tf.constant(2.0)
b = tf.constant(3.0)
c = a * b
print(c.numpy())
# --8<-- [end:new]

# --8<-- [start:new]
import tensorflow as tf

y = tf.math.log(tf.constant([1.0, 10.0]))
print(y.numpy())
# --8<-- [end:new]

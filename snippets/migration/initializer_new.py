# --8<-- [start:new]
import tensorflow as tf

x = tf.Variable(3.0)
print(x.numpy())
# --8<-- [end:new]

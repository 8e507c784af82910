# --8<-- [start:replaced]
import tensorflow as tf

x = tf.Variable(3.0)
variable = x
print(isinstance(x, tf.Variable))
x = x - 1.0  # shape=(), dtype=float32
print(isinstance(x, tf.Variable))
print("x:", x.numpy(), " variable:", variable.numpy())
# --8<-- [end:replaced]
# --8<-- [start:kept]
x = tf.Variable(3.0)
x.assign_sub(1.0)
print(isinstance(x, tf.Variable), x.numpy())
# --8<-- [end:kept]

# --8<-- [start:solution]
import tensorflow as tf

a = tf.Variable(1.0)
b = a
c = tf.identity(a)
b.assign_add(4.0)
a.assign(a * 2)
c = c + a
guess = {"a": 10.0, "b": 10.0, "c": 11.0}
no_variable = "c"
print(a.numpy(), b.numpy(), c.numpy())
# --8<-- [end:solution]

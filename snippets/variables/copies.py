# --8<-- [start:copies]
import tensorflow as tf

a = tf.Variable([1.0, 2.0])
b = a
array = a.numpy()
tensor = tf.identity(a)
other = tf.Variable(a)

a.assign([10.0, 20.0])
print("b:     ", b.numpy())
print("array: ", array)
print("tensor:", tensor.numpy())
print("other: ", other.numpy())
# --8<-- [end:copies]

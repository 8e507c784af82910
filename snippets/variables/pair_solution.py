# --8<-- [start:solution]
import tensorflow as tf

pair = tf.Variable([0, 1])
for _ in range(10):
    pair.assign([pair[1], pair[0] + pair[1]])
print(pair.numpy())
# --8<-- [end:solution]
# --8<-- [start:wrong]
one_by_one = tf.Variable([0, 1])
for _ in range(10):
    one_by_one[0].assign(one_by_one[1])
    one_by_one[1].assign(one_by_one[0] + one_by_one[1])
print(one_by_one.numpy())
# --8<-- [end:wrong]

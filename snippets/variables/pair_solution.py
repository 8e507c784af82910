# --8<-- [start:solution]
import tensorflow as tf

pair = tf.Variable([0, 1])
for _ in range(10):
    pair.assign([pair[1], pair[0] + pair[1]])
print(pair.numpy())
# --8<-- [end:solution]
# --8<-- [start:wrong]
pair = tf.Variable([0, 1])
for _ in range(10):
    pair[0].assign(pair[1])
    pair[1].assign(pair[0] + pair[1])
print(pair.numpy())
# --8<-- [end:wrong]

# --8<-- [start:solution]
import tensorflow as tf

w = tf.Variable(1.0)
count = tf.Variable(0, trainable=False)
while w > 0.01:
    w.assign(w / 2)
    count.assign_add(1)
print(count.numpy(), w.numpy())
# --8<-- [end:solution]

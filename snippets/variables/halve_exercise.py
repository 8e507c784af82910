# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

w = tf.Variable(1.0)
count = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if count is ...:
        return "blank"
    if not isinstance(w, tf.Variable):
        return "replaced"
    if isinstance(count, tf.Tensor):
        return "counter"
    if not isinstance(count, tf.Variable) or count.trainable:
        return "trainable"
    if w > 0.01:
        return "early"
    return "right" if count.numpy() == 7 and w.numpy() == 1 / 128 else "count"
# --8<-- [end:check]
# --8<-- [start:wrong-replaced]
count = tf.Variable(0, trainable=False)
while w > 0.01:
    w = w / 2
    count.assign_add(1)
# --8<-- [end:wrong-replaced]
# --8<-- [start:wrong-counter]
count = tf.Variable(0, trainable=False)
while w > 0.01:
    w.assign(w / 2)
    count = count + 1
# --8<-- [end:wrong-counter]
# --8<-- [start:wrong-trainable]
count = tf.Variable(0)
while w > 0.01:
    w.assign(w / 2)
    count.assign_add(1)
# --8<-- [end:wrong-trainable]
# --8<-- [start:wrong-early]
count = tf.Variable(0, trainable=False)
w.assign(w / 2)
count.assign_add(1)
# --8<-- [end:wrong-early]
# --8<-- [start:wrong-count]
count = tf.Variable(1, trainable=False)
while w > 0.01:
    w.assign(w / 2)
    count.assign_add(1)
# --8<-- [end:wrong-count]

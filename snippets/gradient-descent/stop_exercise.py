# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

x = tf.Variable(0.0)
steps = 0
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if steps == 0:
        return "blank"
    if (x - 4.0) ** 2 >= 0.01:
        return "early"
    if steps in [182, 184]:
        return "one-off"
    if steps != 183:
        return "count"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-early]
x = tf.Variable(0.0)
steps = 0
while (x - 4.0) ** 2 >= 0.1:
    with tf.GradientTape() as tape:
        loss = (x - 4.0) ** 2
    x.assign_sub(0.01 * tape.gradient(loss, x))
    steps += 1
# --8<-- [end:wrong-early]
# --8<-- [start:wrong-one-off]
x = tf.Variable(0.0)
steps = 1
while (x - 4.0) ** 2 >= 0.01:
    with tf.GradientTape() as tape:
        loss = (x - 4.0) ** 2
    x.assign_sub(0.01 * tape.gradient(loss, x))
    steps += 1
# --8<-- [end:wrong-one-off]
# --8<-- [start:wrong-count]
x = tf.Variable(0.0)
steps = 0
while 4.0 - x >= 0.01:
    with tf.GradientTape() as tape:
        loss = (x - 4.0) ** 2
    x.assign_sub(0.01 * tape.gradient(loss, x))
    steps += 1
# --8<-- [end:wrong-count]

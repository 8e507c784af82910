# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

x = tf.Variable(3.0)
on_paper = ...
with tf.GradientTape() as tape:
    y = ...
gradient = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if on_paper is ... or y is ... or gradient is ... or isinstance(gradient, (int, float)):
        return "blank"
    if on_paper == 21:
        return "value"
    if on_paper in [4, 6]:
        return "one-way"
    if on_paper != 10:
        return "paper"
    if gradient is None or not abs(gradient - 10.0) < 1e-4:
        return "tape"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-value]
x = tf.Variable(3.0)
on_paper = 21
with tf.GradientTape() as tape:
    y = x**2 + 4.0 * x
gradient = tape.gradient(y, x)
# --8<-- [end:wrong-value]
# --8<-- [start:wrong-one-way]
x = tf.Variable(3.0)
on_paper = 6
with tf.GradientTape() as tape:
    y = x**2 + 4.0 * x
gradient = tape.gradient(y, x)
# --8<-- [end:wrong-one-way]
# --8<-- [start:wrong-paper]
x = tf.Variable(3.0)
on_paper = 24
with tf.GradientTape() as tape:
    y = x**2 + 4.0 * x
gradient = tape.gradient(y, x)
# --8<-- [end:wrong-paper]
# --8<-- [start:wrong-tape]
x = tf.Variable(3.0)
on_paper = 10
with tf.GradientTape() as tape:
    y = x**2 + 4.0
gradient = tape.gradient(y, x)
# --8<-- [end:wrong-tape]

# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

w = tf.Variable(2)
x = tf.constant(3)
prediction = w * x
with tf.GradientTape() as tape:
    loss = (prediction - 5) ** 2
gradient = tape.gradient(loss, w)
print(gradient)
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if gradient is None and w.dtype == tf.int32:
        return "blank"
    if gradient is None:
        return "outside" if isinstance(w, tf.Variable) else "constant"
    if not abs(gradient - 6.0) < 1e-4:
        return "loss"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-constant]
w = tf.constant(2.0)
x = tf.constant(3.0)
with tf.GradientTape() as tape:
    prediction = w * x
    loss = (prediction - 5.0) ** 2
gradient = tape.gradient(loss, w)
# --8<-- [end:wrong-constant]
# --8<-- [start:wrong-outside]
w = tf.Variable(2.0)
x = tf.constant(3.0)
prediction = w * x
with tf.GradientTape() as tape:
    loss = (prediction - 5.0) ** 2
gradient = tape.gradient(loss, w)
# --8<-- [end:wrong-outside]
# --8<-- [start:wrong-loss]
w = tf.Variable(2.0)
x = tf.constant(3.0)
with tf.GradientTape() as tape:
    prediction = w * x
    loss = prediction - 5.0
gradient = tape.gradient(loss, w)
# --8<-- [end:wrong-loss]

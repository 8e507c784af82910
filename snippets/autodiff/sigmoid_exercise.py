# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

z = ...
with tf.GradientTape() as tape:
    s = ...
slope = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if z is ... or s is ... or slope is ...:
        return "blank"
    if slope is None:
        return "way" if isinstance(z, tf.Variable) else "none"
    if z.numpy().tolist() != [-6.0, 0.0, 6.0]:
        return "points"
    formula = tf.sigmoid(z) * (1.0 - tf.sigmoid(z))
    if not tf.reduce_max(tf.abs(slope - formula)) < 1e-5:
        return "slope"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-none]
z = tf.constant([-6.0, 0.0, 6.0])
with tf.GradientTape() as tape:
    s = tf.sigmoid(z)
slope = tape.gradient(s, z)
# --8<-- [end:wrong-none]
# --8<-- [start:wrong-way]
z = tf.Variable([-6.0, 0.0, 6.0])
with tf.GradientTape() as tape:
    s = tf.sigmoid(z)
slope = tape.gradient(z, s)
# --8<-- [end:wrong-way]
# --8<-- [start:wrong-points]
z = tf.Variable([-1.0, 0.0, 1.0])
with tf.GradientTape() as tape:
    s = tf.sigmoid(z)
slope = tape.gradient(s, z)
# --8<-- [end:wrong-points]
# --8<-- [start:wrong-slope]
z = tf.Variable([-6.0, 0.0, 6.0])
with tf.GradientTape() as tape:
    s = tf.reduce_mean(tf.sigmoid(z))
slope = tape.gradient(s, z)
# --8<-- [end:wrong-slope]

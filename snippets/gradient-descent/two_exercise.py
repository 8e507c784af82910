# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

a = tf.Variable(0.0)
b = tf.Variable(0.0)
for _ in range(100):
    with tf.GradientTape() as tape:
        loss = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if loss is ...:
        return "blank"
    if a == 0.0 and b == 0.0:
        return "still"
    if a == 0.0 or b == 0.0:
        return "one"
    if abs(a - 1.0) < 0.01 and abs(b + 2.0) < 0.01:
        return "right"
    return "sign" if loss < 0.01 else "away"
# --8<-- [end:check]
# --8<-- [start:wrong-still]
a = tf.Variable(0.0)
b = tf.Variable(0.0)
for _ in range(100):
    with tf.GradientTape() as tape:
        loss = (a - 1.0) ** 2 + (b + 2.0) ** 2
    gradient_a, gradient_b = tape.gradient(loss, [a, b])
# --8<-- [end:wrong-still]
# --8<-- [start:wrong-one]
a = tf.Variable(0.0)
b = tf.Variable(0.0)
for _ in range(100):
    with tf.GradientTape() as tape:
        loss = (a - 1.0) ** 2 + (b + 2.0) ** 2
    gradient_a, gradient_b = tape.gradient(loss, [a, b])
    a.assign_sub(0.1 * gradient_a)
# --8<-- [end:wrong-one]
# --8<-- [start:wrong-sign]
a = tf.Variable(0.0)
b = tf.Variable(0.0)
for _ in range(100):
    with tf.GradientTape() as tape:
        loss = (a - 1.0) ** 2 + (b - 2.0) ** 2
    gradient_a, gradient_b = tape.gradient(loss, [a, b])
    a.assign_sub(0.1 * gradient_a)
    b.assign_sub(0.1 * gradient_b)
# --8<-- [end:wrong-sign]
# --8<-- [start:wrong-away]
a = tf.Variable(0.0)
b = tf.Variable(0.0)
for _ in range(100):
    with tf.GradientTape() as tape:
        loss = (a - 1.0) ** 2 + (b + 2.0) ** 2
    gradient_a, gradient_b = tape.gradient(loss, [a, b])
    a.assign_add(0.1 * gradient_a)
    b.assign_add(0.1 * gradient_b)
# --8<-- [end:wrong-away]

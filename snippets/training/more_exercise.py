# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
x = tf.random.uniform([10_000, 1], -1.0, 1.0)
y = 3.0 * x + 2.0 + tf.random.normal([10_000, 1], stddev=0.5)
w = tf.Variable(0.0)
b = tf.Variable(0.0)
for step in range(25):
    ...

print(f"w = {w.numpy():.3f}, b = {b.numpy():.3f}")
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if w == 0.0 and b == 0.0:
        return "blank"
    if w == 0.0 or b == 0.0:
        return "one"
    if not tf.abs(b) < 1e9:
        return "nan"
    if tf.abs(b) > 100.0:
        return "uphill"
    if tf.abs(w - 3.0) < 0.02 and tf.abs(b - 2.0) < 0.02:
        return "right"
    return "off"
# --8<-- [end:check]
# --8<-- [start:wrong-one]
for step in range(25):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(w * x + b - y))
    w.assign_sub(0.5 * tape.gradient(loss, w))
# --8<-- [end:wrong-one]
# --8<-- [start:wrong-nan]
for step in range(25):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(tf.square(w * x + b - y))
    dw, db = tape.gradient(loss, [w, b])
    w.assign_sub(0.5 * dw)
    b.assign_sub(0.5 * db)
# --8<-- [end:wrong-nan]
# --8<-- [start:wrong-uphill]
for step in range(25):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(w * x + b - y))
    dw, db = tape.gradient(loss, [w, b])
    w.assign_add(0.5 * dw)
    b.assign_add(0.5 * db)
# --8<-- [end:wrong-uphill]
# --8<-- [start:wrong-off]
for step in range(25):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(w * x + b - y)
    dw, db = tape.gradient(loss, [w, b])
    w.assign_sub(0.5 * dw)
    b.assign_sub(0.5 * db)
# --8<-- [end:wrong-off]

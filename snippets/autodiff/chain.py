# --8<-- [start:forwards]
import tensorflow as tf

x = tf.constant(2.0)
target = tf.constant(1.0)
w = tf.Variable(3.0)

with tf.GradientTape() as tape:
    p = w * x  # shape=(), dtype=float32
    e = p - target  # shape=(), dtype=float32
    loss = e**2  # shape=(), dtype=float32
print(f"p = {p.numpy()}, e = {e.numpy()}, loss = {loss.numpy()}")
# --8<-- [end:forwards]
# --8<-- [start:backwards]
d_e, d_p, d_w = tape.gradient(loss, [e, p, w])
print(f"for e {d_e.numpy()}, for p {d_p.numpy()}, for w {d_w.numpy()}")
# --8<-- [end:backwards]
# --8<-- [start:ways]
def bent(v):
    if v > 0.0:
        return v**2
    return -5.0 * v


for start in (3.0, -3.0):
    v = tf.Variable(start)
    with tf.GradientTape() as tape:
        y = bent(v)
    print(f"at {start}: {tape.gradient(y, v).numpy()}")
# --8<-- [end:ways]

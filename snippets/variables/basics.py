# --8<-- [start:make]
import tensorflow as tf

w = tf.Variable(3.0)  # shape=(), dtype=float32
tenfold = w * 10  # shape=(), dtype=float32
print(w)
print(tenfold)
# --8<-- [end:make]
# --8<-- [start:assign]
w.assign(5.0)
print("assign:    ", w.numpy())
w.assign_add(2.0)
print("assign_add:", w.numpy())
w.assign_sub(0.5)
print("assign_sub:", w.numpy())
# --8<-- [end:assign]
# --8<-- [start:old]
print("computed before:", tenfold.numpy())
print("computed now:   ", (w * 10).numpy())
# --8<-- [end:old]
# --8<-- [start:item]
m = tf.Variable([[1.0, 2.0], [3.0, 4.0]])  # shape=(2, 2), dtype=float32
m[0, 0].assign(9.0)
print(m.numpy())
m[1].assign([7.0, 8.0])
print(m.numpy())
m[:, 1].assign(0.0)
print(m.numpy())
# --8<-- [end:item]
# --8<-- [start:fixed]
m.assign(tf.zeros_like(m))
print(m.numpy())
whole = tf.constant([[1, 2], [3, 4]])  # shape=(2, 2), dtype=int32
m.assign(tf.cast(whole, m.dtype))
print(m.numpy())
# --8<-- [end:fixed]

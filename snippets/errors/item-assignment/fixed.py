# --8<-- [start:where]
import tensorflow as tf

t = tf.constant([[1.0, 2.0],
                 [3.0, 4.0]])  # shape=(2, 2), dtype=float32
changed = tf.where(t > 2.0, 0.0, t)  # shape=(2, 2), dtype=float32
print(changed)
# --8<-- [end:where]
# --8<-- [start:element]
changed = tf.tensor_scatter_nd_update(t, [[0, 0]], [9.0])  # shape=(2, 2), dtype=float32
print(changed)
# --8<-- [end:element]
# --8<-- [start:array]
array = t.numpy()
array[:, 1] = 0.0
changed = tf.constant(array)  # shape=(2, 2), dtype=float32
print(changed)
# --8<-- [end:array]
# --8<-- [start:variable]
v = tf.Variable([1.0, 2.0])  # shape=(2,), dtype=float32
v[0].assign(9.0)
print(v.numpy())
# --8<-- [end:variable]

# --8<-- [start:one]
import tensorflow as tf

x = tf.constant([1.0, 2.0])  # shape=(2,), dtype=float32
if tf.reduce_any(x > 1.5):
    print("at least one")
if tf.reduce_all(x > 1.5):
    print("all")
# --8<-- [end:one]
# --8<-- [start:each]
y = tf.where(x > 1.5, 1.0, 0.0)  # shape=(2,), dtype=float32
print(y)
# --8<-- [end:each]
# --8<-- [start:between]
inside = (x > 0.0) & (x < 1.5)  # shape=(2,), dtype=bool
print(inside)
# --8<-- [end:between]

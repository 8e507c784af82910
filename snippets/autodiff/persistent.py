# --8<-- [start:persistent]
import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape(persistent=True) as tape:
    y = x**2
    z = y**2
print(tape.gradient(y, x).numpy())
print(tape.gradient(z, x).numpy())
# --8<-- [end:persistent]
# --8<-- [start:delete]
import weakref

y_seen = weakref.ref(y)
del y
print("after del y, y is in memory:", y_seen() is not None)
del tape
print("after del tape, y is in memory:", y_seen() is not None)
# --8<-- [end:delete]

# --8<-- [start:kinds]
import tensorflow as tf

whole = tf.constant([1, 2, 3])  # shape=(3,), dtype=int32
mixed = tf.constant([1, 2.5])  # shape=(2,), dtype=float32
rainy = tf.constant([True, False])  # shape=(2,), dtype=bool
print(whole)
print(mixed)
print(rainy)
# --8<-- [end:kinds]
# --8<-- [start:digits]
pi = tf.constant(3.141592653589793)  # shape=(), dtype=float32
longer_pi = tf.constant(3.141592653589793, dtype=tf.float64)  # dtype=float64
print(pi)
print(longer_pi)
# --8<-- [end:digits]
# --8<-- [start:cast]
numbers = tf.cast(whole, tf.float32)  # shape=(3,), dtype=float32
print(numbers)
# --8<-- [end:cast]
# --8<-- [start:cut]
readings = tf.constant([1.9, -1.9])  # shape=(2,), dtype=float32
print(tf.cast(readings, tf.int32).numpy())
print(tf.cast(tf.round(readings), tf.int32).numpy())
# --8<-- [end:cut]
# --8<-- [start:python]
print((whole + 1).dtype)
print((numbers + 1).dtype)
# --8<-- [end:python]

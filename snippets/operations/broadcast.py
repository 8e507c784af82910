# --8<-- [start:vector]
import tensorflow as tf

X = tf.constant([[1.0, 2.0],
                 [3.0, 4.0],
                 [5.0, 6.0]])  # shape=(3, 2), dtype=float32
vector = tf.constant([10.0, 100.0])  # shape=(2,), dtype=float32
print((X * vector).numpy())
# --8<-- [end:vector]
# --8<-- [start:column]
column = tf.constant([[1.0], [0.0], [-1.0]])  # shape=(3, 1), dtype=float32
print((X * column).numpy())
# --8<-- [end:column]
# --8<-- [start:number]
print((X * 2.0).numpy())
# --8<-- [end:number]

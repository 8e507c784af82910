# --8<-- [start:multiply]
import tensorflow as tf

row = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
column = tf.constant([[10.0], [20.0]])  # shape=(2, 1), dtype=float32
product = tf.multiply(row, column)  # shape=(2, 2), dtype=float32
print(product)
# --8<-- [end:multiply]
# --8<-- [start:matmul]
product = tf.matmul(row, column)  # shape=(1, 1), dtype=float32
print(product)
# --8<-- [end:matmul]

# --8<-- [start:whole]
import tensorflow as tf

print(tf.reduce_mean([1, 2]))
print(tf.reduce_mean([1.0, 2.0]))
# --8<-- [end:whole]
# --8<-- [start:keepdims]
square = tf.constant([[1.0, 3.0],
                      [10.0, 30.0]])  # shape=(2, 2), dtype=float32
wrong = square - tf.reduce_mean(square, axis=1)  # shape=(2, 2), dtype=float32
right = square - tf.reduce_mean(square, axis=1, keepdims=True)
print(wrong.numpy())
print(right.numpy())
# --8<-- [end:keepdims]

# kind: fails
# raises: TypeError
# --8<-- [start:leak]
import tensorflow as tf

squares = []


@tf.function
def square(x):
    squares.append(x * x)
    return x


y = square(tf.constant(3.0))  # shape=(), dtype=float32
print(squares[0] + 1.0)
# --8<-- [end:leak]

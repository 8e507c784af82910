# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf


@tf.function
def negative(x):
    return -x


calls = [
    tf.constant(1.0),
    tf.constant(5.0),
    tf.constant([1.0]),
    1.0,
    5.0,
    tf.constant(7.0),
]
guess = [..., ..., ..., ..., ..., ...]
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if any(number is ... for number in guess):
        return "blank"
    mine = [int(number) for number in guess]
    if mine != sorted(mine):
        return "total"
    if mine[0] != 1:
        return "first"
    if mine[1] != 1:
        return "values"
    if mine[2] != 2:
        return "shape"
    if mine[3:5] != [3, 4]:
        return "python"
    return "right" if mine[5:] == [4] else "last"
# --8<-- [end:check]
# --8<-- [start:wrong-total]
guess = [1, 0, 1, 1, 1, 0]
# --8<-- [end:wrong-total]
# --8<-- [start:wrong-first]
guess = [0, 0, 1, 2, 3, 3]
# --8<-- [end:wrong-first]
# --8<-- [start:wrong-values]
guess = [1, 2, 3, 4, 5, 6]
# --8<-- [end:wrong-values]
# --8<-- [start:wrong-shape]
guess = [1, 1, 1, 2, 3, 3]
# --8<-- [end:wrong-shape]
# --8<-- [start:wrong-python]
guess = [1, 1, 2, 2, 2, 2]
# --8<-- [end:wrong-python]
# --8<-- [start:wrong-last]
guess = [1, 1, 2, 3, 4, 5]
# --8<-- [end:wrong-last]

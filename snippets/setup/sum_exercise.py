# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

total = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if total is ...:
        return "blank"
    if isinstance(total, int):
        return "python"
    if total == 4950:
        return "last"
    if total != 5050:
        return "numbers"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-python]
total = sum(range(1, 101))
# --8<-- [end:wrong-python]
# --8<-- [start:wrong-last]
total = tf.reduce_sum(tf.range(1, 100))
# --8<-- [end:wrong-last]
# --8<-- [start:wrong-numbers]
total = tf.reduce_sum(tf.range(1, 102))
# --8<-- [end:wrong-numbers]

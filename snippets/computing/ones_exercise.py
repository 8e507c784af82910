# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

ones = tf.ones((2, 3, 4))
guess = {
    0: (..., ...),
    1: (..., ...),
    2: (..., ...),
    -1: (..., ...),
}
kept = (..., ...)
everything = (..., ...)
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if any(... is own for pair in [*guess.values(), kept, everything] for own in pair):
        return "blank"
    for axis in (0, 1, 2):
        total = tf.reduce_sum(ones, axis=axis)
        if guess[axis][0] != total.shape:
            return "axis"
        if guess[axis][1] != total[0, 0]:
            return "number"
    if guess[-1][0] != total.shape or guess[-1][1] != 4:
        return "last"
    if kept[0] != tf.ones((2, 1, 4)).shape or kept[1] != 3:
        return "kept"
    return "right" if everything[0] == tf.ones(()).shape and everything[1] == 24 else "everything"
# --8<-- [end:check]
# --8<-- [start:wrong-axis]
guess = {
    0: ((2,), 12),
    1: ((3,), 8),
    2: ((4,), 6),
    -1: ((4,), 6),
}
kept = ((2, 1, 4), 3)
everything = ((), 24)
# --8<-- [end:wrong-axis]
# --8<-- [start:wrong-number]
guess = {
    0: ((3, 4), 1),
    1: ((2, 4), 1),
    2: ((2, 3), 1),
    -1: ((2, 3), 1),
}
kept = ((2, 1, 4), 3)
everything = ((), 24)
# --8<-- [end:wrong-number]
# --8<-- [start:wrong-last]
guess = {
    0: ((3, 4), 2),
    1: ((2, 4), 3),
    2: ((2, 3), 4),
    -1: ((3, 4), 2),
}
kept = ((2, 1, 4), 3)
everything = ((), 24)
# --8<-- [end:wrong-last]
# --8<-- [start:wrong-kept]
guess = {
    0: ((3, 4), 2),
    1: ((2, 4), 3),
    2: ((2, 3), 4),
    -1: ((2, 3), 4),
}
kept = ((2, 4), 3)
everything = ((), 24)
# --8<-- [end:wrong-kept]
# --8<-- [start:wrong-everything]
guess = {
    0: ((3, 4), 2),
    1: ((2, 4), 3),
    2: ((2, 3), 4),
    -1: ((2, 3), 4),
}
kept = ((2, 1, 4), 3)
everything = ((1,), 24)
# --8<-- [end:wrong-everything]

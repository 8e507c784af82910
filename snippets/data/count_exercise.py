# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

ten = tf.data.Dataset.range(10)
guess = {
    "ten.batch(4)": ...,
    "ten.batch(4, drop_remainder=True)": ...,
    "ten.batch(4).repeat(2)": ...,
    "ten.repeat(2).batch(4)": ...,
}
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if not all(isinstance(sizes, (list, tuple)) for sizes in guess.values()):
        return "blank"
    plain, full, after, before = (list(sizes) for sizes in guess.values())
    if plain != [len(batch) for batch in ten.batch(4)]:
        return "plain"
    if full != [4, 4]:
        return "full"
    if after != [len(batch) for batch in ten.batch(4).repeat(2)]:
        return "after"
    if before != [len(batch) for batch in ten.repeat(2).batch(4)]:
        return "before"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-plain]
guess = {
    "ten.batch(4)": [4, 4],
    "ten.batch(4, drop_remainder=True)": [4, 4],
    "ten.batch(4).repeat(2)": [4, 4, 4, 4],
    "ten.repeat(2).batch(4)": [4, 4, 4, 4, 4],
}
# --8<-- [end:wrong-plain]
# --8<-- [start:wrong-full]
guess = {
    "ten.batch(4)": [4, 4, 2],
    "ten.batch(4, drop_remainder=True)": [4, 4, 2],
    "ten.batch(4).repeat(2)": [4, 4, 2, 4, 4, 2],
    "ten.repeat(2).batch(4)": [4, 4, 4, 4, 4],
}
# --8<-- [end:wrong-full]
# --8<-- [start:wrong-after]
guess = {
    "ten.batch(4)": [4, 4, 2],
    "ten.batch(4, drop_remainder=True)": [4, 4],
    "ten.batch(4).repeat(2)": [4, 4, 4, 4, 4],
    "ten.repeat(2).batch(4)": [4, 4, 2, 4, 4, 2],
}
# --8<-- [end:wrong-after]
# --8<-- [start:wrong-before]
guess = {
    "ten.batch(4)": [4, 4, 2],
    "ten.batch(4, drop_remainder=True)": [4, 4],
    "ten.batch(4).repeat(2)": [4, 4, 2, 4, 4, 2],
    "ten.repeat(2).batch(4)": [4, 4, 2, 4, 4, 2],
}
# --8<-- [end:wrong-before]

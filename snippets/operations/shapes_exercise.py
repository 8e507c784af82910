# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

guess = {
    "(5, 2) @ (2, 4)": ...,
    "(5, 2) * (2,)": ...,
    "(5, 1) * (1, 4)": ...,
    "(5,) * (5, 1)": ...,
}
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if any(shape is ... for shape in guess.values()):
        return "blank"
    if guess["(5, 2) @ (2, 4)"] != tf.matmul(tf.ones((5, 2)), tf.ones((2, 4))).shape:
        return "matmul"
    if guess["(5, 2) * (2,)"] != (tf.ones((5, 2)) * tf.ones((2,))).shape:
        return "vector"
    if guess["(5, 1) * (1, 4)"] != (tf.ones((5, 1)) * tf.ones((1, 4))).shape:
        return "stretch"
    if guess["(5,) * (5, 1)"] != (tf.ones((5,)) * tf.ones((5, 1))).shape:
        return "trap"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-matmul]
guess = {
    "(5, 2) @ (2, 4)": (2, 2),
    "(5, 2) * (2,)": (5, 2),
    "(5, 1) * (1, 4)": (5, 4),
    "(5,) * (5, 1)": (5, 5),
}
# --8<-- [end:wrong-matmul]
# --8<-- [start:wrong-vector]
guess = {
    "(5, 2) @ (2, 4)": (5, 4),
    "(5, 2) * (2,)": (5,),
    "(5, 1) * (1, 4)": (5, 4),
    "(5,) * (5, 1)": (5, 5),
}
# --8<-- [end:wrong-vector]
# --8<-- [start:wrong-stretch]
guess = {
    "(5, 2) @ (2, 4)": (5, 4),
    "(5, 2) * (2,)": (5, 2),
    "(5, 1) * (1, 4)": (1, 1),
    "(5,) * (5, 1)": (5, 5),
}
# --8<-- [end:wrong-stretch]
# --8<-- [start:wrong-trap]
guess = {
    "(5, 2) @ (2, 4)": (5, 4),
    "(5, 2) * (2,)": (5, 2),
    "(5, 1) * (1, 4)": (5, 4),
    "(5,) * (5, 1)": (5, 1),
}
# --8<-- [end:wrong-trap]

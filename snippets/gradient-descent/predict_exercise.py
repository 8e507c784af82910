# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

x = tf.Variable(0.0)
learning_rate = 0.9
on_paper = [..., ..., ...]
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if any(number is ... for number in on_paper):
        return "blank"
    way = [4.0 - 4.0 * (1.0 - 2.0 * learning_rate) ** step for step in [1, 2, 3]]
    if abs(on_paper[0] - 3.6) < 0.06:
        return "factor"
    if abs(abs(on_paper[0]) - 3.2) < 0.06:
        return "distance"
    if len(on_paper) != 3 or not all(abs(mine - right) < 0.06 for mine, right in zip(on_paper, way)):
        return "steps"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-factor]
on_paper = [3.6, 3.96, 3.996]
# --8<-- [end:wrong-factor]
# --8<-- [start:wrong-distance]
on_paper = [3.2, -2.56, 2.048]
# --8<-- [end:wrong-distance]
# --8<-- [start:wrong-steps]
on_paper = [7.2, 6.56, 6.048]
# --8<-- [end:wrong-steps]

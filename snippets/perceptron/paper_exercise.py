# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

x = tf.constant([[2.0, -1.0]])
W = tf.constant([[0.5, -1.0, 0.0],
                 [0.25, 0.5, -0.5]])
b = tf.constant([[0.0, 0.5, 1.0]])
on_paper = [..., ..., ...]
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if any(number is ... for number in on_paper):
        return "blank"
    mine = tf.reshape(on_paper, [-1]).numpy().tolist()
    products = tf.matmul(x, W)[0].numpy().tolist()
    if mine == products:
        return "no-bias"
    if all(0 < number < 1 for number in mine):
        return "outputs"
    sums = (tf.matmul(x, W) + b)[0].numpy().tolist()
    return "right" if mine == sums else "sums"
# --8<-- [end:check]
# --8<-- [start:wrong-no-bias]
on_paper = [0.75, -2.5, 0.5]
# --8<-- [end:wrong-no-bias]
# --8<-- [start:wrong-outputs]
on_paper = [0.68, 0.12, 0.82]
# --8<-- [end:wrong-outputs]
# --8<-- [start:wrong-sums]
on_paper = [1.0, -0.5, 1.0]
# --8<-- [end:wrong-sums]

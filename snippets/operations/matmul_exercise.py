# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

X = tf.constant([[1.0, 2.0],
                 [0.0, 0.0],
                 [-1.0, 1.0],
                 [2.0, -1.0]])
W = tf.constant([[0.5, -1.0, 0.0],
                 [0.25, 0.5, -0.5]])
pairs = ...
Z = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if pairs is ... or Z is ...:
        return "blank"
    if tf.convert_to_tensor(pairs).shape not in [(4, 2, 3), (4, 3, 2)]:
        return "pairs"
    if tf.convert_to_tensor(Z).shape != (4, 3):
        return "axis"
    if not tf.reduce_max(tf.abs(Z - tf.matmul(X, W))) < 0.001:
        return "numbers"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-pairs]
pairs = tf.matmul(X, W)
Z = pairs
# --8<-- [end:wrong-pairs]
# --8<-- [start:wrong-axis]
pairs = X[:, :, tf.newaxis] * W
Z = tf.reduce_sum(pairs, axis=2)
# --8<-- [end:wrong-axis]
# --8<-- [start:wrong-numbers]
pairs = X[:, :, tf.newaxis] + W
Z = tf.reduce_sum(pairs, axis=1)
# --8<-- [end:wrong-numbers]

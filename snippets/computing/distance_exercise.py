# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

target = tf.constant([4.0, 6.0])
points = tf.constant([[1.0, 2.0], [4.0, 4.0], [10.0, 14.0]])
distances = ...
farthest = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if distances is ... or farthest is ...:
        return "blank"
    if tf.convert_to_tensor(distances).shape != (3,):
        return "axis"
    sums = tf.reduce_sum(tf.square(points - target), axis=1)
    if tf.reduce_max(tf.abs(distances - sums)) < 0.001:
        return "no-root"
    if not tf.reduce_max(tf.abs(distances - tf.sqrt(sums))) < 0.001:
        return "no-squares"
    if tf.size(farthest) != 1 or int(farthest) != 2:
        return "farthest"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-axis]
squares = tf.square(points - target)
distances = tf.sqrt(tf.reduce_sum(squares, axis=0))
farthest = tf.argmax(distances)
# --8<-- [end:wrong-axis]
# --8<-- [start:wrong-no-root]
squares = tf.square(points - target)
distances = tf.reduce_sum(squares, axis=1)
farthest = tf.argmax(distances)
# --8<-- [end:wrong-no-root]
# --8<-- [start:wrong-no-squares]
distances = tf.reduce_sum(tf.abs(points - target), axis=1)
farthest = tf.argmax(distances)
# --8<-- [end:wrong-no-squares]
# --8<-- [start:wrong-farthest]
squares = tf.square(points - target)
distances = tf.sqrt(tf.reduce_sum(squares, axis=1))
farthest = tf.reduce_max(distances)
# --8<-- [end:wrong-farthest]

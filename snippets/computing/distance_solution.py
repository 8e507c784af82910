# --8<-- [start:solution]
import tensorflow as tf

target = tf.constant([4.0, 6.0])
points = tf.constant([[1.0, 2.0], [4.0, 4.0], [10.0, 14.0]])
squares = tf.square(points - target)
distances = tf.sqrt(tf.reduce_sum(squares, axis=1))
farthest = tf.argmax(distances)
print(distances.numpy())
print("farthest:", farthest.numpy())
# --8<-- [end:solution]

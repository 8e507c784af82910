# --8<-- [start:point]
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
W = tf.constant([[0.5, -1.0, 0.0],
                 [0.25, 0.5, -0.5]])  # shape=(2, 3), dtype=float32
z = tf.matmul(x, W)  # shape=(1, 3), dtype=float32
print(z)
# --8<-- [end:point]
# --8<-- [start:cast]
counts = tf.constant([[1, 2]])  # shape=(1, 2), dtype=int32
x = tf.cast(counts, tf.float32)  # shape=(1, 2), dtype=float32
z = tf.matmul(x, W)  # shape=(1, 3), dtype=float32
print(z)
# --8<-- [end:cast]
# --8<-- [start:labels]
labels = tf.constant([1, 0])  # shape=(2,), dtype=int32
scores = tf.constant([[0.2, 0.8],
                      [0.6, 0.4]])  # shape=(2, 2), dtype=float32
best = tf.argmax(scores, axis=1, output_type=tf.int32)  # shape=(2,), dtype=int32
correct = labels == best  # shape=(2,), dtype=bool
print(correct)
# --8<-- [end:labels]

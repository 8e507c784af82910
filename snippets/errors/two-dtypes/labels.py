# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:labels]
import tensorflow as tf

labels = tf.constant([1, 0])  # shape=(2,), dtype=int32
scores = tf.constant([[0.2, 0.8],
                      [0.6, 0.4]])  # shape=(2, 2), dtype=float32
best = tf.argmax(scores, axis=1)  # shape=(2,), dtype=int64
correct = labels == best
# --8<-- [end:labels]

# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:mean]
import tensorflow as tf

X = tf.constant([[1.0, 2.0, 3.0],
                 [10.0, 20.0, 30.0]])  # shape=(2, 3), dtype=float32
mean = tf.reduce_mean(X, axis=1)  # shape=(2,), dtype=float32
centred = X - mean
# --8<-- [end:mean]

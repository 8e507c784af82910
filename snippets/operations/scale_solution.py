# --8<-- [start:solution]
import tensorflow as tf

X = tf.constant([[150.0, 2.0],
                 [160.0, 0.0],
                 [185.0, 1.0]])
mean = tf.reduce_mean(X, axis=0)  # shape=(2,), dtype=float32
spread = tf.math.reduce_std(X, axis=0)  # shape=(2,), dtype=float32
scaled = (X - mean) / spread  # shape=(3, 2), dtype=float32
print(scaled.numpy().round(3))
# --8<-- [end:solution]

# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

X = tf.constant([[150.0, 2.0],
                 [160.0, 0.0],
                 [185.0, 1.0]])
mean = tf.reduce_mean(X)
spread = tf.math.reduce_std(X)
scaled = (X - mean) / spread
print(scaled.numpy().round(3))
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if tf.reduce_max(tf.abs(tf.reduce_mean(scaled, axis=1))) < 0.001:
        return "rows"
    together = tf.abs(tf.reduce_mean(scaled)) < 0.001
    apart = tf.reduce_max(tf.abs(tf.reduce_mean(scaled, axis=0))) < 0.001
    if together and not apart:
        return "blank"
    if not apart:
        return "mean"
    if not tf.reduce_max(tf.abs(tf.math.reduce_std(scaled, axis=0) - 1)) < 0.001:
        return "spread"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-rows]
mean = tf.reduce_mean(X, axis=1, keepdims=True)
spread = tf.math.reduce_std(X, axis=1, keepdims=True)
scaled = (X - mean) / spread
# --8<-- [end:wrong-rows]
# --8<-- [start:wrong-mean]
mean = tf.reduce_mean(X, axis=0)
spread = tf.math.reduce_std(X, axis=0)
scaled = X / spread - mean
# --8<-- [end:wrong-mean]
# --8<-- [start:wrong-spread]
mean = tf.reduce_mean(X, axis=0)
spread = tf.math.reduce_std(X)
scaled = (X - mean) / spread
# --8<-- [end:wrong-spread]

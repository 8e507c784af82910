# --8<-- [start:solution]
import tensorflow as tf

z = tf.Variable([-6.0, 0.0, 6.0])
with tf.GradientTape() as tape:
    s = tf.sigmoid(z)
slope = tape.gradient(s, z)  # shape=(3,), dtype=float32
print(slope.numpy().round(4))
print((s * (1.0 - s)).numpy().round(4))
# --8<-- [end:solution]

# --8<-- [start:solution]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
x = tf.random.uniform([10_000, 1], -1.0, 1.0)
y = 3.0 * x + 2.0 + tf.random.normal([10_000, 1], stddev=0.5)
w = tf.Variable(0.0)
b = tf.Variable(0.0)
for step in range(25):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(w * x + b - y))
    dw, db = tape.gradient(loss, [w, b])
    w.assign_sub(0.5 * dw)
    b.assign_sub(0.5 * db)

print(f"w = {w.numpy():.3f}, b = {b.numpy():.3f}")
print(f"loss {loss.numpy():.4f}")
# --8<-- [end:solution]

# --8<-- [start:solution]
import tensorflow as tf

for count in (100, 10_000):
    tf.keras.utils.set_random_seed(1)
    x = tf.random.uniform([count, 1], -1.0, 1.0)
    y = 3.0 * x + 2.0 + tf.random.normal([count, 1], stddev=0.5)
    w, b = tf.Variable(0.0), tf.Variable(0.0)
    for _ in range(50):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(w * x + b - y))
        dw, db = tape.gradient(loss, [w, b])
        w.assign_sub(0.3 * dw)
        b.assign_sub(0.3 * db)
    print(f"{count:5}: w = {w.numpy():.3f}, b = {b.numpy():.3f}, loss = {loss.numpy():.3f}")
# --8<-- [end:solution]

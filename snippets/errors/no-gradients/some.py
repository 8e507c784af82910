# --8<-- [start:some]
import tensorflow as tf

w = tf.Variable(3.0, name="w")
b = tf.Variable(1.0, name="b")
with tf.GradientTape() as tape:
    loss = (2.0 * w - 1.0) ** 2
gradients = tape.gradient(loss, [w, b])
optimizer = tf.keras.optimizers.SGD(learning_rate=0.1)
optimizer.apply_gradients(zip(gradients, [w, b]))
print(f"{w.numpy():.2f} {b.numpy():.2f}")
# --8<-- [end:some]

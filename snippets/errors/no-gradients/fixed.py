# --8<-- [start:fixed]
import tensorflow as tf

w = tf.Variable(3.0)
with tf.GradientTape() as tape:
    prediction = 2.0 * w
    loss = (prediction - 1.0) ** 2
gradient = tape.gradient(loss, w)
optimizer = tf.keras.optimizers.SGD(learning_rate=0.1)
optimizer.apply_gradients([(gradient, w)])
print(gradient.numpy(), f"{w.numpy():.2f}")
# --8<-- [end:fixed]

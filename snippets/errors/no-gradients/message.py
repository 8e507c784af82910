# kind: fails
# raises: ValueError
# --8<-- [start:message]
import tensorflow as tf

w = tf.Variable(3.0)
prediction = 2.0 * w
with tf.GradientTape() as tape:
    loss = (prediction - 1.0) ** 2
gradient = tape.gradient(loss, w)
print(gradient)
optimizer = tf.keras.optimizers.SGD(learning_rate=0.1)
optimizer.apply_gradients([(gradient, w)])
# --8<-- [end:message]

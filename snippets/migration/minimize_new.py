# --8<-- [start:new]
import tensorflow as tf

x = tf.Variable(3.0)
optimizer = tf.keras.optimizers.SGD(0.1)
with tf.GradientTape() as tape:
    loss = x * x
gradients = tape.gradient(loss, [x])
optimizer.apply_gradients(zip(gradients, [x]))
print(f"{x.numpy():.2f}")
# --8<-- [end:new]

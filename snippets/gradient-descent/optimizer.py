# --8<-- [start:sgd]
import tensorflow as tf

x = tf.Variable(0.0)
optimizer = tf.keras.optimizers.SGD(learning_rate=0.01)
for _ in range(500):
    with tf.GradientTape() as tape:
        loss = (x - 4.0) ** 2
    gradient = tape.gradient(loss, x)
    optimizer.apply_gradients([(gradient, x)])

print(f"x = {x.numpy():.4f}")
# --8<-- [end:sgd]

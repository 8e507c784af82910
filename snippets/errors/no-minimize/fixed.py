# --8<-- [start:fixed]
import tensorflow as tf

x = tf.Variable(0.0)
optimizer = tf.keras.optimizers.SGD(learning_rate=0.1)
for _ in range(50):
    with tf.GradientTape() as tape:
        loss = (x - 4.0) ** 2
    gradients = tape.gradient(loss, [x])
    optimizer.apply_gradients(zip(gradients, [x]))
print(f"{x.numpy():.4f}")
# --8<-- [end:fixed]

# --8<-- [start:solution]
import tensorflow as tf

X = tf.constant([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
T = tf.constant([[0.0], [1.0], [1.0], [0.0]])
tf.keras.utils.set_random_seed(1)
hidden = tf.keras.layers.Dense(8, activation="tanh")
out = tf.keras.layers.Dense(1, activation="sigmoid",
                            kernel_initializer="zeros")
model = tf.keras.Sequential([tf.keras.Input((2,)), hidden, out])
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(tf.square(model(X) - T))
gradients = tape.gradient(loss, model.trainable_weights)
for gradient in gradients:
    print(gradient.shape, f"{tf.reduce_max(tf.abs(gradient)):.3f}")
# --8<-- [end:solution]
# --8<-- [start:train]
weights = model.trainable_weights
optimizer = tf.keras.optimizers.SGD(learning_rate=5.0)
for step in range(61):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(model(X) - T))
    optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights))
    if step % 20 == 0:
        print(f"step {step:2}: loss {loss:.3f}")
# --8<-- [end:train]

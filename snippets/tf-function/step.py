# --8<-- [start:step]
import tensorflow as tf


def make_step(model, optimizer):
    def step(x, target):
        with tf.GradientTape() as tape:
            y = model(x, training=True)
            loss = tf.reduce_mean(tf.square(y - target))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables))
        return loss

    return step


# --8<-- [end:step]
# --8<-- [start:data]
X = tf.constant([[0.0, 0.0],
                 [0.0, 1.0],
                 [1.0, 0.0],
                 [1.0, 1.0]])  # shape=(4, 2), dtype=float32
T = tf.constant([[0.0], [1.0], [1.0], [1.0]])  # shape=(4, 1), dtype=float32


# --8<-- [end:data]
# --8<-- [start:train]
def train(convert):
    tf.keras.utils.set_random_seed(1)
    inputs = tf.keras.Input((2,))
    dense = tf.keras.layers.Dense(1, activation="sigmoid")
    model = tf.keras.Sequential([inputs, dense])
    optimizer = tf.keras.optimizers.SGD(1.0)
    optimizer.build(model.trainable_variables)
    step = make_step(model, optimizer)
    if convert:
        step = tf.function(step)
    for number in range(101):
        loss = step(X, T)  # shape=(), dtype=float32
        if number % 50 == 0:
            print(f"step {number:3}: loss = {loss.numpy():.4f}")
    return step


# --8<-- [end:train]
# --8<-- [start:eager]
step = train(convert=False)
# --8<-- [end:eager]
# --8<-- [start:graph]
step = train(convert=True)
print("traced:", step.experimental_get_tracing_count())
# --8<-- [end:graph]

# --8<-- [start:solution]
import tensorflow as tf

x = tf.Variable(0.0)  # shape=(), dtype=float32


@tf.function
def descend(learning_rate, steps):
    x.assign(0.0)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = (x - 4.0) ** 2
        x.assign_sub(learning_rate * tape.gradient(loss, x))


# --8<-- [end:solution]
# --8<-- [start:try]
for rate, steps in [(0.01, 1), (0.01, 100), (0.5, 1), (0.9, 3)]:
    descend(tf.constant(rate), tf.constant(steps))
    print(f"{x.numpy():.4f}")
print("traced:", descend.experimental_get_tracing_count())
# --8<-- [end:try]

# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

x = tf.Variable(0.0)


def descend(learning_rate, steps):
    ...


for rate, steps in [(0.01, 1), (0.01, 100), (0.5, 1), (0.9, 3)]:
    descend(tf.constant(rate), tf.constant(steps))
    print(f"{x.numpy():.4f}")
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    x.assign(1.0)
    ends = []
    for rate, steps in [(0.01, 1), (0.01, 100), (0.5, 1)]:
        descend(tf.constant(rate), tf.constant(steps))
        ends.append(round(float(x), 2))
    if ends == [1.0, 1.0, 1.0]:
        return "blank"
    if ends[0] == ends[1]:
        return "one-step"
    if ends[0] == 1.06:
        return "no-reset"
    if ends != [0.08, 3.47, 4.0]:
        return "numbers"
    if not hasattr(descend, "experimental_get_tracing_count"):
        return "eager"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-one-step]
@tf.function
def descend(learning_rate, steps):
    for _ in range(steps):
        x.assign(0.0)
        with tf.GradientTape() as tape:
            loss = (x - 4.0) ** 2
        x.assign_sub(learning_rate * tape.gradient(loss, x))
# --8<-- [end:wrong-one-step]
# --8<-- [start:wrong-no-reset]
@tf.function
def descend(learning_rate, steps):
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = (x - 4.0) ** 2
        x.assign_sub(learning_rate * tape.gradient(loss, x))
# --8<-- [end:wrong-no-reset]
# --8<-- [start:wrong-numbers]
@tf.function
def descend(learning_rate, steps):
    x.assign(0.0)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = (x - 4.0) ** 2
        x.assign_add(learning_rate * tape.gradient(loss, x))
# --8<-- [end:wrong-numbers]
# --8<-- [start:wrong-eager]
def descend(learning_rate, steps):
    x.assign(0.0)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = (x - 4.0) ** 2
        x.assign_sub(learning_rate * tape.gradient(loss, x))
# --8<-- [end:wrong-eager]

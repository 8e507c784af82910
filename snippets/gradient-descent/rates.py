# --8<-- [start:descend]
import tensorflow as tf


def descend(learning_rate, steps):
    x = tf.Variable(0.0)
    path = [0.0]
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = (x - 4.0) ** 2
        x.assign_sub(learning_rate * tape.gradient(loss, x))
        path.append(x.numpy().item())
    return path
# --8<-- [end:descend]
# --8<-- [start:try]
rates = (0.01, 0.5, 1.0, 1.1)
for rate in rates:
    print(rate, [round(x, 3) for x in descend(rate, 5)])
# --8<-- [end:try]
# --8<-- [start:plot]
import matplotlib.pyplot as plt

_, (upper, lower) = plt.subplots(2, sharex=True, figsize=(6, 7))
for rate in rates:
    path = descend(rate, 5)
    losses = [(x - 4.0) ** 2 for x in path]
    upper.plot(path, marker="o", label=f"learning rate {rate}")
    lower.plot(losses, marker="o")
upper.set_ylabel("x")
upper.legend(loc="upper left", ncols=2)
lower.set_ylabel("loss")
lower.set_xlabel("step")
plt.show()
# --8<-- [end:plot]

# --8<-- [start:batches]
import matplotlib.pyplot as plt
import tensorflow as tf


def lists(batches):
    return [batch.numpy().tolist() for batch in batches]


tf.keras.utils.set_random_seed(1)
numbers = tf.data.Dataset.range(12)
orders = {
    "not shuffled": lists(numbers.batch(4)),
    "shuffle, then batch": lists(numbers.shuffle(12, seed=1).batch(4)),
    "batch, then shuffle": lists(numbers.batch(4).shuffle(3, seed=1)),
}
for title, order in orders.items():
    print(title)
    print(order)
# --8<-- [end:batches]
# --8<-- [start:plot]
style = {"ha": "center", "va": "center", "size": 16}
figure, axes = plt.subplots(3, 1, figsize=(6, 3))
for ax, (title, order) in zip(axes, orders.items(), strict=True):
    for place, batch in enumerate(order):
        left = 4.5 * place
        ax.add_patch(plt.Rectangle((left, 0), 4, 1, fill=False))
        for column, number in enumerate(batch):
            middle = left + column + 0.5
            ax.text(middle, 0.5, number, color=f"C{number // 4}", **style)
    ax.set_title(title, loc="left")
    ax.set(xlim=(-0.1, 13.1), ylim=(-0.1, 1.1))
    ax.axis("off")
plt.show()
# --8<-- [end:plot]
# --8<-- [start:repeat]
six = tf.data.Dataset.range(6)
print([int(number) for number in six.shuffle(6, seed=1).repeat(2)])
print([int(number) for number in six.repeat(2).shuffle(12, seed=1)])
# --8<-- [end:repeat]
# --8<-- [start:edges]
print(lists(six.batch(4).repeat(2)))
print(lists(six.repeat(2).batch(4)))
# --8<-- [end:edges]

# --8<-- [start:shuffle]
import matplotlib.pyplot as plt
import tensorflow as tf


def listed(numbers):
    return [int(number) for number in numbers]


tf.keras.utils.set_random_seed(1)
numbers = tf.data.Dataset.range(12)
print(listed(numbers))
print(listed(numbers.shuffle(12, seed=1)))
# --8<-- [end:shuffle]
# --8<-- [start:again]
again = numbers.shuffle(12, seed=1)
print(listed(again))
print(listed(again))
once = numbers.shuffle(12, seed=1, reshuffle_each_iteration=False)
print(listed(once))
print(listed(once))
# --8<-- [end:again]
# --8<-- [start:buffer]
for size in [1, 3, 12]:
    print(f"{size:2}:", listed(numbers.shuffle(size, seed=1)))
# --8<-- [end:buffer]
# --8<-- [start:plot]
hundred = tf.data.Dataset.range(100)
figure, axes = plt.subplots(1, 3, figsize=(7, 2.7), sharey=True)
for ax, size in zip(axes, [1, 10, 100], strict=True):
    ax.plot(listed(hundred.shuffle(size, seed=1)), ".")
    ax.set_title(f"buffer {size}")
    ax.set_xlabel("place")
axes[0].set_ylabel("number")
plt.show()
# --8<-- [end:plot]

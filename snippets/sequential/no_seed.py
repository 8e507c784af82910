# --8<-- [start:twice]
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32


def new_output():
    model = tf.keras.Sequential([
        tf.keras.layers.Dense(3, activation="sigmoid"),
    ])
    return model(x).numpy()


print("same output:", (new_output() == new_output()).all())
# --8<-- [end:twice]
# --8<-- [start:seeds]
for seed in [1, 2, 3, 4]:
    tf.keras.utils.set_random_seed(seed)
    print(seed, new_output())
# --8<-- [end:seeds]
# --8<-- [start:range]
limit = (6 / (2 + 3)) ** 0.5
largest_sum = 1.0 * limit + 2.0 * limit
limits = tf.constant([-largest_sum, largest_sum])  # shape=(2,), dtype=float32
print(tf.sigmoid(limits).numpy().round(3))
# --8<-- [end:range]

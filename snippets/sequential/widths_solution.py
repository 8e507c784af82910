# --8<-- [start:solution]
import tensorflow as tf


def stack(n_inputs, widths):
    model = tf.keras.Sequential()
    model.add(tf.keras.Input((n_inputs,)))
    for width in widths:
        model.add(tf.keras.layers.Dense(width, activation="sigmoid"))
    return model


# --8<-- [end:solution]
# --8<-- [start:try]
model = stack(2, [4, 3])
print(stack(2, [3]).count_params())
print(model.count_params())
print(stack(2, [10, 10, 10]).count_params())
# --8<-- [end:try]

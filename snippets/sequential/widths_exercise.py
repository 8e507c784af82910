# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf


def stack(n_inputs, widths):
    return ...


model = stack(2, [4, 3])
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if model is ...:
        return "blank"
    if model is None:
        return "no-return"
    if not model.built:
        return "no-input"
    if len(model.weights) != 4:
        return "layers"
    if model(tf.zeros((1, 2))).shape != (1, 3) or model.count_params() != 27:
        return "widths"
    if stack(5, [2, 6, 1]).count_params() != 5 * 2 + 2 + 2 * 6 + 6 + 6 * 1 + 1:
        return "inputs"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-no-return]
def stack(n_inputs, widths):
    model = tf.keras.Sequential()
    model.add(tf.keras.Input((n_inputs,)))
    for width in widths:
        model.add(tf.keras.layers.Dense(width))


model = stack(2, [4, 3])
# --8<-- [end:wrong-no-return]
# --8<-- [start:wrong-no-input]
def stack(n_inputs, widths):
    model = tf.keras.Sequential()
    for width in widths:
        model.add(tf.keras.layers.Dense(width))
    return model


model = stack(2, [4, 3])
# --8<-- [end:wrong-no-input]
# --8<-- [start:wrong-layers]
def stack(n_inputs, widths):
    model = tf.keras.Sequential()
    model.add(tf.keras.Input((n_inputs,)))
    for width in widths:
        model.add(tf.keras.layers.Dense(width))
        return model


model = stack(2, [4, 3])
# --8<-- [end:wrong-layers]
# --8<-- [start:wrong-widths]
def stack(n_inputs, widths):
    model = tf.keras.Sequential()
    model.add(tf.keras.Input((n_inputs,)))
    for _ in widths:
        model.add(tf.keras.layers.Dense(n_inputs))
    return model


model = stack(2, [4, 3])
# --8<-- [end:wrong-widths]
# --8<-- [start:wrong-inputs]
def stack(n_inputs, widths):
    model = tf.keras.Sequential()
    model.add(tf.keras.Input((2,)))
    for width in widths:
        model.add(tf.keras.layers.Dense(width))
    return model


model = stack(2, [4, 3])
# --8<-- [end:wrong-inputs]

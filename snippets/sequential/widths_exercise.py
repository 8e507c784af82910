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
    if not model.built:
        return "no-input"
    if len(model.layers) != 2:
        return "layers"
    if model.output_shape != (None, 3):
        return "widths"
    if stack(5, [4, 3]).count_params() != 5 * 4 + 4 + 4 * 3 + 3:
        return "inputs"
    return "right"
# --8<-- [end:check]
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

# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf


def one_layer(activation):
    dense = tf.keras.layers.Dense(3, activation=activation, name="dense")
    return tf.keras.Sequential([tf.keras.Input((2,)), dense])


tf.keras.utils.set_random_seed(1)
saved = one_layer("sigmoid")
other = one_layer("relu")
...
complains = ...
same_outputs = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if complains not in (True, False) or same_outputs not in (True, False):
        return "blank"
    if other.layers[0].activation == saved.layers[0].activation:
        return "replaced"
    kernels = [model.layers[0].kernel for model in (saved, other)]
    if tf.reduce_any(kernels[0] != kernels[1]):
        return "not-loaded"
    if complains:
        return "complains"
    if same_outputs:
        return "same"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-replaced]
saved.save("saved.keras")
other = tf.keras.models.load_model("saved.keras")
complains = False
same_outputs = True
# --8<-- [end:wrong-replaced]
# --8<-- [start:wrong-not-loaded]
saved.save_weights("dense.weights.h5")
saved.load_weights("dense.weights.h5")
complains = False
same_outputs = False
# --8<-- [end:wrong-not-loaded]
# --8<-- [start:wrong-complains]
saved.save_weights("dense.weights.h5")
other.load_weights("dense.weights.h5")
complains = True
same_outputs = False
# --8<-- [end:wrong-complains]
# --8<-- [start:wrong-same]
saved.save_weights("dense.weights.h5")
other.load_weights("dense.weights.h5")
complains = False
same_outputs = True
# --8<-- [end:wrong-same]

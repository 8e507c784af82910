# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

layer = tf.keras.layers.Dense(10)
layer.build((1, 784))
weights = ...
biases = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if weights is ... or biases is ...:
        return "blank"
    if biases == weights:
        return "each"
    if biases != 10:
        return "biases"
    if weights != layer.count_params() - 10:
        return "weights"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-each]
weights = 784 * 10
biases = 784 * 10
# --8<-- [end:wrong-each]
# --8<-- [start:wrong-biases]
weights = 784 * 10
biases = 1
# --8<-- [end:wrong-biases]
# --8<-- [start:wrong-weights]
weights = 784
biases = 10
# --8<-- [end:wrong-weights]

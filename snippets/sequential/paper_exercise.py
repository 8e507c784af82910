# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.Input((784,)),
    tf.keras.layers.Dense(128, activation="relu", name="first"),
    tf.keras.layers.Dense(64, activation="relu", name="second"),
    tf.keras.layers.Dense(10, name="third"),
], name="digits")
first = ...
second = ...
third = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if first is ... or second is ... or third is ...:
        return "blank"
    counts = [layer.count_params() for layer in model.layers]
    if first == 784 * 128 and second == 128 * 64:
        return "no-bias"
    if first != counts[0]:
        return "first"
    if second == 784 * 64 + 64:
        return "inputs"
    if [first, second, third] != counts:
        return "others"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-no-bias]
first = 784 * 128
second = 128 * 64
third = 64 * 10
# --8<-- [end:wrong-no-bias]
# --8<-- [start:wrong-first]
first = 784 * 128 + 784
second = 128 * 64 + 128
third = 64 * 10 + 64
# --8<-- [end:wrong-first]
# --8<-- [start:wrong-inputs]
first = 784 * 128 + 128
second = 784 * 64 + 64
third = 784 * 10 + 10
# --8<-- [end:wrong-inputs]
# --8<-- [start:wrong-others]
first = 784 * 128 + 128
second = 128 * 64 + 64
third = 128 * 10 + 10
# --8<-- [end:wrong-others]

# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
celsius = tf.constant([[-20.0], [-10.0], [0.0], [10.0],
                       [20.0], [30.0], [40.0], [50.0]])
fahrenheit = 1.8 * celsius + 32.0
pairs = tf.data.Dataset.from_tensor_slices((celsius, fahrenheit))


def reverse(x, y):
    return x, y


turned = pairs.map(reverse)
weight = ...
bias = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    inputs, targets = next(iter(turned.batch(8)))
    scaled = (fahrenheit - 59.0) / 36.0
    if tf.reduce_all(inputs == celsius):
        return "blank"
    if tf.reduce_any(targets != celsius):
        return "target"
    if tf.reduce_all(inputs == fahrenheit):
        return "unscaled"
    if not tf.reduce_max(tf.abs(inputs - scaled)) < 0.001:
        return "scale"
    if (weight, bias) != (20, 15):
        return "numbers"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-target]
def reverse(x, y):
    return (x - 59.0) / 36.0, y


turned = pairs.map(reverse)
weight = 20
bias = 15
# --8<-- [end:wrong-target]
# --8<-- [start:wrong-unscaled]
def reverse(x, y):
    return y, x


turned = pairs.map(reverse)
weight = 20
bias = 15
# --8<-- [end:wrong-unscaled]
# --8<-- [start:wrong-scale]
def reverse(x, y):
    return (y - 15.0) / 20.0, x


turned = pairs.map(reverse)
weight = 20
bias = 15
# --8<-- [end:wrong-scale]
# --8<-- [start:wrong-numbers]
def reverse(x, y):
    return (y - 59.0) / 36.0, x


turned = pairs.map(reverse)
weight = 36
bias = 59
# --8<-- [end:wrong-numbers]

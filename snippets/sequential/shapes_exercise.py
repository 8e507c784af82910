# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.Input((7,)),
    tf.keras.layers.Dense(5, activation="relu"),
    tf.keras.layers.Dense(1),
])
X = tf.zeros((20, 7))

guess = {
    "first kernel": ...,
    "first bias": ...,
    "first output": ...,
    "second kernel": ...,
    "second bias": ...,
    "second output": ...,
}
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if any(shape is ... for shape in guess.values()):
        return "blank"
    first, second = model.layers
    if guess["first kernel"] != first.kernel.shape:
        return "kernel"
    if guess["first bias"] != first.bias.shape:
        return "bias"
    if guess["first output"] != first(X).shape:
        return "output"
    if guess["second kernel"] != second.kernel.shape:
        return "second"
    if guess["second bias"] != second.bias.shape or guess["second output"] != model(X).shape:
        return "single"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-kernel]
guess = {
    "first kernel": (20, 7),
    "first bias": (5,),
    "first output": (20, 5),
    "second kernel": (20, 5),
    "second bias": (1,),
    "second output": (20, 1),
}
# --8<-- [end:wrong-kernel]
# --8<-- [start:wrong-bias]
guess = {
    "first kernel": (7, 5),
    "first bias": (20, 5),
    "first output": (20, 5),
    "second kernel": (5, 1),
    "second bias": (20, 1),
    "second output": (20, 1),
}
# --8<-- [end:wrong-bias]
# --8<-- [start:wrong-output]
guess = {
    "first kernel": (7, 5),
    "first bias": (5,),
    "first output": (5,),
    "second kernel": (5, 1),
    "second bias": (1,),
    "second output": (1,),
}
# --8<-- [end:wrong-output]
# --8<-- [start:wrong-second]
guess = {
    "first kernel": (7, 5),
    "first bias": (5,),
    "first output": (20, 5),
    "second kernel": (7, 1),
    "second bias": (1,),
    "second output": (20, 1),
}
# --8<-- [end:wrong-second]
# --8<-- [start:wrong-single]
guess = {
    "first kernel": (7, 5),
    "first bias": (5,),
    "first output": (20, 5),
    "second kernel": (5, 1),
    "second bias": (),
    "second output": (20,),
}
# --8<-- [end:wrong-single]

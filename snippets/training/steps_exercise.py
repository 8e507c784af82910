# kind: exercise
# --8<-- [start:blank]
examples = 1000
batch_size = 64
epochs = 5
steps = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if steps is ...:
        return "blank"
    if steps == examples // batch_size * epochs:
        return "rounded-down"
    if steps == 16:
        return "one-epoch"
    if 75 < steps < 80:
        return "joined"
    if steps != 80:
        return "other"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-rounded-down]
steps = 15 * epochs
# --8<-- [end:wrong-rounded-down]
# --8<-- [start:wrong-one-epoch]
steps = 16
# --8<-- [end:wrong-one-epoch]
# --8<-- [start:wrong-joined]
steps = round(examples * epochs / batch_size)
# --8<-- [end:wrong-joined]
# --8<-- [start:wrong-other]
steps = examples * epochs
# --8<-- [end:wrong-other]

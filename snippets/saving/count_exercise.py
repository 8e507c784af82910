# kind: exercise
# --8<-- [start:blank]
parameters = 17
numbers_sgd = ...
numbers_momentum = ...
numbers_adam = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if ... in (numbers_sgd, numbers_momentum, numbers_adam):
        return "blank"
    if numbers_sgd == 0:
        return "settings"
    if numbers_sgd != 2:
        return "plain"
    if numbers_momentum != numbers_sgd + parameters:
        return "momentum"
    if numbers_adam != numbers_sgd + 2 * parameters:
        return "adam"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-settings]
numbers_sgd = 0
numbers_momentum = 17
numbers_adam = 34
# --8<-- [end:wrong-settings]
# --8<-- [start:wrong-plain]
numbers_sgd = 17
numbers_momentum = 34
numbers_adam = 51
# --8<-- [end:wrong-plain]
# --8<-- [start:wrong-momentum]
numbers_sgd = 2
numbers_momentum = 6
numbers_adam = 10
# --8<-- [end:wrong-momentum]
# --8<-- [start:wrong-adam]
numbers_sgd = 2
numbers_momentum = 19
numbers_adam = 38
# --8<-- [end:wrong-adam]

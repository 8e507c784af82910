# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

a = tf.Variable(1.0)
b = a
c = tf.identity(a)
b.assign_add(4.0)
a.assign(a * 2)
c = c + a
guess = {"a": ..., "b": ..., "c": ...}
no_variable = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if any(number is ... for number in guess.values()) or no_variable is ...:
        return "blank"
    if guess["a"] != a.numpy():
        return "separate"
    if guess["b"] != b.numpy():
        return "second-name"
    if guess["c"] != c.numpy():
        return "copy"
    if not isinstance(no_variable, str):
        return "quotes"
    return "right" if no_variable.lower() == "c" else "variable"
# --8<-- [end:check]
# --8<-- [start:wrong-separate]
guess = {"a": 2.0, "b": 5.0, "c": 3.0}
no_variable = "c"
# --8<-- [end:wrong-separate]
# --8<-- [start:wrong-second-name]
guess = {"a": 10.0, "b": 5.0, "c": 11.0}
no_variable = "c"
# --8<-- [end:wrong-second-name]
# --8<-- [start:wrong-copy]
guess = {"a": 10.0, "b": 10.0, "c": 20.0}
no_variable = "c"
# --8<-- [end:wrong-copy]
# --8<-- [start:wrong-quotes]
guess = {"a": 10.0, "b": 10.0, "c": 11.0}
no_variable = c
# --8<-- [end:wrong-quotes]
# --8<-- [start:wrong-variable]
guess = {"a": 10.0, "b": 10.0, "c": 11.0}
no_variable = "b"
# --8<-- [end:wrong-variable]

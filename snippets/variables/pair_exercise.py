# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

pair = tf.Variable([0, 1])
for _ in range(10):
    pair[0].assign(pair[1])
    pair[1].assign(pair[0] + pair[1])
print(pair.numpy())
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if not isinstance(pair, tf.Variable):
        return "replaced"
    numbers = pair.numpy().tolist()
    if numbers == [512, 1024]:
        return "blank"
    if numbers[0] == numbers[1]:
        return "turned"
    if numbers != [55, 89]:
        return "elements"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-replaced]
first, second = 0, 1
for _ in range(10):
    first, second = second, first + second
pair = tf.constant([first, second])
# --8<-- [end:wrong-replaced]
# --8<-- [start:wrong-turned]
pair = tf.Variable([0, 1])
for _ in range(10):
    pair[1].assign(pair[0] + pair[1])
    pair[0].assign(pair[1])
# --8<-- [end:wrong-turned]
# --8<-- [start:wrong-elements]
pair = tf.Variable([0, 1])
for _ in range(10):
    pair.assign([pair[0], pair[0] + pair[1]])
# --8<-- [end:wrong-elements]

# --8<-- [start:if]
import tensorflow as tf


@tf.function
def next_number(n):
    print("tracing")
    if n % 2 == 0:
        result = n // 2
    else:
        result = 3 * n + 1
    return result


for number in [6, 7]:
    n = tf.constant(number)  # shape=(), dtype=int32
    print(number, "becomes", next_number(n).numpy())


# --8<-- [end:if]
# --8<-- [start:for]
@tf.function
def power(x, n):
    result = tf.ones_like(x)
    for _ in range(n):
        print("writing a turn")
        result = result * x
    return result


two = tf.constant(2.0)  # shape=(), dtype=float32
print(power(two, 3).numpy())
# --8<-- [end:for]
# --8<-- [start:tensor]
for number in [3, 10]:
    n = tf.constant(number)  # shape=(), dtype=int32
    print(power(two, n).numpy())
# --8<-- [end:tensor]


# --8<-- [start:flag]
@tf.function
def change(x, up):
    print("tracing for", up)
    if up:
        y = x + 1.0
    else:
        y = x - 1.0
    return y


for flag in [True, False, tf.constant(True), tf.constant(False)]:
    print(change(two, flag).numpy())
# --8<-- [end:flag]

# --8<-- [start:tensors]
import tensorflow as tf


@tf.function
def triple(x):
    print("tracing for", x)
    return 3 * x


y = triple(tf.constant([1, 2]))  # shape=(2,), dtype=int32
y = triple(tf.constant([3, 4]))  # shape=(2,), dtype=int32
y = triple(tf.constant([1, 2, 3]))  # shape=(3,), dtype=int32
y = triple(tf.constant([1.0, 2.0]))  # shape=(2,), dtype=float32
y = triple(tf.constant([5, 6]))  # shape=(2,), dtype=int32
# --8<-- [end:tensors]
# --8<-- [start:count]
print(triple.experimental_get_tracing_count())
# --8<-- [end:count]


# --8<-- [start:numbers]
@tf.function
def minus(x):
    print("tracing for", x)
    return -x


for number in [1, 2, 1]:
    y = minus(number)  # shape=(), dtype=int32
for number in [1, 2, 1]:
    y = minus(tf.constant(number))  # shape=(), dtype=int32
# --8<-- [end:numbers]

# --8<-- [start:warned]
import tensorflow as tf


@tf.function
def double(x):
    return 2 * x


for number in range(5):
    y = double(number)  # shape=(), dtype=int32
print(double.experimental_get_tracing_count())
# --8<-- [end:warned]

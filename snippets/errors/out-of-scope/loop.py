# kind: fails
# raises: InaccessibleTensorError
# --8<-- [start:loop]
import tensorflow as tf


@tf.function
def doubles(n):
    rows = []
    for i in tf.range(n):
        rows.append(2 * i)
    return tf.stack(rows)


print(doubles(tf.constant(3)))
# --8<-- [end:loop]

# kind: fails
# raises: AttributeError
# --8<-- [start:numpy]
import tensorflow as tf


@tf.function
def show_and_double(x):
    print(x.numpy())
    return 2.0 * x


y = show_and_double(tf.constant(3.0))
# --8<-- [end:numpy]

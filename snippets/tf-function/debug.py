# --8<-- [start:debug]
import tensorflow as tf


@tf.function
def error(y, target):
    difference = y - target
    print("difference:", difference)
    return tf.reduce_mean(tf.square(difference))


y = tf.constant([[0.5], [2.0]])  # shape=(2, 1), dtype=float32
target = tf.constant([1.0, 2.0])  # shape=(2,), dtype=float32
print(error(y, target).numpy())
# --8<-- [end:debug]
# --8<-- [start:eagerly]
tf.config.run_functions_eagerly(True)
print(error(y, target).numpy())
tf.config.run_functions_eagerly(False)
# --8<-- [end:eagerly]
# --8<-- [start:mended]
print(error(y, target[:, tf.newaxis]).numpy())
# --8<-- [end:mended]

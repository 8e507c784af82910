# kind: fails
# raises: OperatorNotAllowedInGraphError
# --8<-- [start:loss]
import tensorflow as tf


def careful_loss(target, output):
    error = tf.reduce_mean(tf.abs(target - output))
    if error < 1.0:
        return error**2
    return error


x = tf.constant([[0.0], [1.0]])  # shape=(2, 1), dtype=float32
model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss=careful_loss)
model.fit(x, 2.0 * x, verbose=0)
# --8<-- [end:loss]

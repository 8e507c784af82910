# kind: fails
# raises: AttributeError
# --8<-- [start:loss]
import tensorflow as tf


def loss(target, y):
    return abs(target.numpy() - y.numpy()).mean()


x = tf.constant([[1.0], [2.0]])
model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss=loss)
model.fit(x, 3.0 * x, verbose=0)
# --8<-- [end:loss]

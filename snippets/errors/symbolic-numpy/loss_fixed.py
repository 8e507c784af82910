# --8<-- [start:loss]
import tensorflow as tf


def loss(target, y):
    return tf.reduce_mean(tf.abs(target - y))


x = tf.constant([[1.0], [2.0]])
dense = tf.keras.layers.Dense(1, kernel_initializer="zeros")
model = tf.keras.Sequential([tf.keras.Input((1,)), dense])
model.compile(optimizer="sgd", loss=loss)
history = model.fit(x, 3.0 * x, verbose=0)
print(history.history["loss"])
# --8<-- [end:loss]

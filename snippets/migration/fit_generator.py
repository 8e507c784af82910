# kind: fails
# raises: AttributeError
# --8<-- [start:old]
import tensorflow as tf


def batches():
    while True:
        yield tf.ones((4, 2)), tf.ones((4, 1))


model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
model.fit_generator(batches(), steps_per_epoch=3, epochs=2)
# --8<-- [end:old]

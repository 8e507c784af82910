# --8<-- [start:new]
import tensorflow as tf


def batches():
    while True:
        yield tf.ones((4, 2)), tf.ones((4, 1))


model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
history = model.fit(batches(), steps_per_epoch=3, epochs=2, verbose=0)
print(len(history.history["loss"]))
# --8<-- [end:new]

# --8<-- [start:skipped]
import tensorflow as tf


def compiled_model():
    model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
    optimizer = tf.keras.optimizers.SGD(0.5, momentum=0.9)
    model.compile(optimizer=optimizer, loss="mse")
    return model


tf.keras.utils.set_random_seed(1)
first = compiled_model()
first.fit(tf.ones((1, 2)), tf.ones((1, 1)), verbose=0)
first.save_weights("first.weights.h5")
second = compiled_model()
second.load_weights("first.weights.h5")
for name, model in [("first:", first), ("second:", second)]:
    print(name, len(model.optimizer.variables))
# --8<-- [end:skipped]

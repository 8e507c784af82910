# kind: fails
# raises: ValueError
# --8<-- [start:fit]
import tensorflow as tf


def wrong_answers(target, output):
    return tf.reduce_mean(tf.abs(target - tf.round(output)))


x = tf.constant([[0.0], [1.0]])
model = tf.keras.Sequential()
model.add(tf.keras.layers.Dense(1, activation="sigmoid"))
model.compile(optimizer="sgd", loss=wrong_answers)
model.fit(x, x, verbose=0)
# --8<-- [end:fit]

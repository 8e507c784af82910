# kind: fails
# raises: ValueError
# --8<-- [start:loss]
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mean_square_error")
model.fit(tf.ones((4, 2)), tf.ones((4, 1)), verbose=0)
# --8<-- [end:loss]

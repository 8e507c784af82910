# kind: fails
# raises: ValueError
# --8<-- [start:sizes]
import tensorflow as tf

x = tf.constant([[1.0], [2.0], [3.0], [4.0]])
y = tf.constant([[5.0], [8.0], [11.0]])
model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
model.fit(x, y, verbose=0)
# --8<-- [end:sizes]

# kind: fails
# raises: ValueError
# --8<-- [start:fit]
import tensorflow as tf

x = tf.constant([[1.0], [2.0], [3.0]])
y = 3.0 * x + 2.0
model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.fit(x, y, epochs=5, verbose=0)
# --8<-- [end:fit]

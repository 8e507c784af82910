# --8<-- [start:new]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(3)])
scores = model.predict(tf.constant([[1.0, 2.0]]), verbose=0)
print(scores)
print(tf.argmax(scores, axis=-1).numpy())
# --8<-- [end:new]

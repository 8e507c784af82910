# --8<-- [start:predict]
import tensorflow as tf

x = tf.ones((1, 2))  # shape=(1, 2), dtype=float32
for width in range(1, 6):
    model = tf.keras.Sequential()
    model.add(tf.keras.Input((2,)))
    model.add(tf.keras.layers.Dense(width))
    print(model.predict(x, verbose=0).shape)
# --8<-- [end:predict]

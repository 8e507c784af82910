# --8<-- [start:call]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
x = tf.ones((1, 2))  # shape=(1, 2), dtype=float32
for width in range(1, 6):
    model = tf.keras.Sequential()
    model.add(tf.keras.Input((2,)))
    model.add(tf.keras.layers.Dense(width))
    y = model(x)
    print(y.shape)
# --8<-- [end:call]

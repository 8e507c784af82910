# needs: keras>=3.1: Keras 3.0 sets the columns of a summary to other widths
# --8<-- [start:solution]
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.Input((784,)),
    tf.keras.layers.Dense(128, activation="relu", name="first"),
    tf.keras.layers.Dense(64, activation="relu", name="second"),
    tf.keras.layers.Dense(10, name="third"),
], name="digits")
model.summary(line_length=50)
# --8<-- [end:solution]
# --8<-- [start:paper]
first = 784 * 128 + 128
second = 128 * 64 + 64
third = 64 * 10 + 10
print(first, second, third)
print(first + second + third, model.count_params())
# --8<-- [end:paper]

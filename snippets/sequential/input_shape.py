# --8<-- [start:warning]
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(3, activation="sigmoid", input_shape=(2,)),
])
print(model.input_shape)
# --8<-- [end:warning]

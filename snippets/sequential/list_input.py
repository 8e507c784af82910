# kind: fails
# raises: ValueError
# --8<-- [start:list]
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.Input((2,)),
    tf.keras.layers.Dense(3, activation="sigmoid"),
])
y = model([[1.0, 2.0]])
# --8<-- [end:list]

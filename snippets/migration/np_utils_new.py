# --8<-- [start:new]
import tensorflow as tf

targets = tf.keras.utils.to_categorical([0, 2, 1], 3)
print(targets)
# --8<-- [end:new]

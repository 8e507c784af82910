# --8<-- [start:same]
import tensorflow as tf
from tensorflow.keras.layers import Dense

print(Dense is tf.keras.layers.Dense)
# --8<-- [end:same]

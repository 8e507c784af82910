# --8<-- [start:old]
import tensorflow as tf

dense = tf.keras.layers.Dense(3, input_shape=(2,))
model = tf.keras.Sequential([dense])
print(model.count_params())
# --8<-- [end:old]

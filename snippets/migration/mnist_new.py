# --8<-- [start:new]
import numpy as np
import tensorflow as tf

x, y = np.full((5, 28, 28), 255, "uint8"), np.array([5, 0, 4, 1, 9])
x = x.reshape(-1, 784).astype("float32") / 255.0
y = tf.keras.utils.to_categorical(y, 10)
print(x.shape, x.dtype, y.shape)
print(y[0])
# --8<-- [end:new]

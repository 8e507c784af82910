# --8<-- [start:new]
import numpy as np
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
x, y = np.full((5, 28, 28), 255, "uint8"), np.array([5, 0, 4, 1, 9])
x = x.reshape(-1, 784).astype("float32") / 255.0
y = tf.keras.utils.to_categorical(y, 10).astype("float32")
print(x.shape, x.dtype)
print(y[0])

for images, labels in tf.data.Dataset.from_tensor_slices((x, y)).shuffle(5).batch(2):
    print(images.shape, labels.shape)
# --8<-- [end:new]

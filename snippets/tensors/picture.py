# --8<-- [start:picture]
import matplotlib.pyplot as plt
import tensorflow as tf

red = [1.0, 0.0, 0.0]
green = [0.0, 1.0, 0.0]
blue = [0.0, 0.0, 1.0]
yellow = [1.0, 1.0, 0.0]
white = [1.0, 1.0, 1.0]
black = [0.0, 0.0, 0.0]
picture = tf.constant([[red, green, blue],
                       [yellow, white, black]])  # shape=(2, 3, 3)
print(picture.shape)
# --8<-- [end:picture]
# --8<-- [start:draw]
plt.figure(figsize=(3.6, 2.4))
plt.imshow(picture)
plt.xticks(range(3))
plt.yticks(range(2))
plt.show()
# --8<-- [end:draw]
# --8<-- [start:batch]
images = tf.zeros((10, 256, 256, 3))  # shape=(10, 256, 256, 3), dtype=float32
print(images.ndim)
# --8<-- [end:batch]
# --8<-- [start:reds]
reds = picture[:, :, 0]  # shape=(2, 3), dtype=float32
print(reds)
# --8<-- [end:reds]
# --8<-- [start:flat]
flat = tf.reshape(images, (10, -1))  # shape=(10, 196608), dtype=float32
print(flat.shape)
# --8<-- [end:flat]

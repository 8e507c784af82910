# --8<-- [start:solution]
import tensorflow as tf

images = tf.zeros((10, 256, 256, 3))  # shape=(10, 256, 256, 3), dtype=float32
guess = {
    "tf.constant([[7.0]])": (1, 1),
    "images[0]": (256, 256, 3),
    "images[:1]": (1, 256, 256, 3),
    "images[:, :, :, 0]": (10, 256, 256),
    "images[0, 0, 0]": (3,),
}
print(tf.constant([[7.0]]).shape)
print(images[0].shape)
print(images[:1].shape)
print(images[:, :, :, 0].shape)
print(images[0, 0, 0].shape)
# --8<-- [end:solution]

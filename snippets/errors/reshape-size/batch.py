# kind: fails
# raises: InvalidArgumentError
# --8<-- [start:batch]
import tensorflow as tf

images = tf.zeros((10, 2, 2))  # shape=(10, 2, 2), dtype=float32
for batch in tf.data.Dataset.from_tensor_slices(images).batch(4):
    flat = tf.reshape(batch, (4, 4))
# --8<-- [end:batch]

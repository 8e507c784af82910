# --8<-- [start:rest]
import tensorflow as tf

counted = tf.range(6)  # shape=(6,), dtype=int32
t = tf.reshape(counted, (-1, 2))  # shape=(3, 2), dtype=int32
print(t.shape)
# --8<-- [end:rest]
# --8<-- [start:batch]
images = tf.zeros((10, 2, 2))  # shape=(10, 2, 2), dtype=float32
for batch in tf.data.Dataset.from_tensor_slices(images).batch(4):
    flat = tf.reshape(batch, (-1, 4))
    print(flat.shape)
# --8<-- [end:batch]

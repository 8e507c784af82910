# --8<-- [start:fixed]
import tensorflow as tf

series = tf.constant([1.0, 2.0, 4.0, 8.0])  # shape=(4,), dtype=float32
now = series[:-1]  # shape=(3,), dtype=float32
then = series[1:]  # shape=(3,), dtype=float32
dataset = tf.data.Dataset.from_tensor_slices((now, then))
for x, y in dataset:
    print(x.numpy(), y.numpy())
# --8<-- [end:fixed]

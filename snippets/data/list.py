# --8<-- [start:list]
import tensorflow as tf

x = tf.constant([[1.0], [2.0], [3.0]])  # shape=(3, 1), dtype=float32
y = tf.constant([[10.0], [20.0], [30.0]])  # shape=(3, 1), dtype=float32
for name, pair in [("list ", [x, y]), ("tuple", (x, y))]:
    slices = tf.data.Dataset.from_tensor_slices(pair)
    print(name, len(slices), "elements")
# --8<-- [end:list]

# --8<-- [start:number]
import tensorflow as tf

t = tf.constant([[1, 2, 3],
                 [4, 5, 6]])  # shape=(2, 3), dtype=int32
print(t.shape)
# --8<-- [end:number]
# --8<-- [start:pad]
ragged = tf.ragged.constant([[1, 2, 3], [4, 5]])
t = ragged.to_tensor(default_value=0)  # shape=(2, 3), dtype=int32
print(t)
# --8<-- [end:pad]
# --8<-- [start:ragged]
lengths = ragged.row_lengths()  # shape=(2,), dtype=int64
sums = tf.reduce_sum(ragged, axis=1)  # shape=(2,), dtype=int32
print(lengths)
print(sums)
# --8<-- [end:ragged]

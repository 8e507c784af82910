# --8<-- [start:solution]
import tensorflow as tf

ten = tf.data.Dataset.range(10)
guess = {
    "ten.batch(4)": [4, 4, 2],
    "ten.batch(4, drop_remainder=True)": [4, 4],
    "ten.batch(4).repeat(2)": [4, 4, 2, 4, 4, 2],
    "ten.repeat(2).batch(4)": [4, 4, 4, 4, 4],
}
for batches in [
    ten.batch(4),
    ten.batch(4, drop_remainder=True),
    ten.batch(4).repeat(2),
    ten.repeat(2).batch(4),
]:
    print(len(batches), [len(batch) for batch in batches])
# --8<-- [end:solution]

# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

by_day = tf.constant([12.0, 18.0, 15.0, 11.0, 21.0, 16.0,
                      9.0, 14.0, 10.0, 8.0, 13.0, 7.0])
by_time = tf.constant([12.0, 11.0, 9.0, 8.0, 18.0, 21.0,
                       14.0, 13.0, 15.0, 16.0, 10.0, 7.0])
table = ...
noons = ...
same = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if table is ... or noons is ... or same is ...:
        return "blank"
    tensors = map(tf.convert_to_tensor, (table, noons, same))
    mine, middle, other = (own.numpy().tolist() for own in tensors)
    days = tf.reshape(by_day, (4, 3)).numpy().tolist()
    if mine != days:
        return "table"
    if middle == [[day[1]] for day in days]:
        return "column"
    if middle != [day[1] for day in days]:
        return "noons"
    if other == tf.reshape(by_time, (4, 3)).numpy().tolist():
        return "reshaped"
    return "right" if other == days else "same"
# --8<-- [end:check]
# --8<-- [start:wrong-table]
table = tf.reshape(by_day, (3, 4))
noons = table[1]
same = tf.reshape(by_time, (3, 4))
# --8<-- [end:wrong-table]
# --8<-- [start:wrong-column]
table = tf.reshape(by_day, (4, 3))
noons = table[:, 1:2]
same = tf.transpose(tf.reshape(by_time, (3, 4)))
# --8<-- [end:wrong-column]
# --8<-- [start:wrong-noons]
table = tf.reshape(by_day, (4, 3))
noons = table[1]
same = tf.transpose(tf.reshape(by_time, (3, 4)))
# --8<-- [end:wrong-noons]
# --8<-- [start:wrong-reshaped]
table = tf.reshape(by_day, (4, 3))
noons = table[:, 1]
same = tf.reshape(by_time, (4, 3))
# --8<-- [end:wrong-reshaped]
# --8<-- [start:wrong-same]
table = tf.reshape(by_day, (4, 3))
noons = table[:, 1]
same = tf.reshape(by_time, (3, 4))
# --8<-- [end:wrong-same]

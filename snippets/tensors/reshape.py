# --8<-- [start:range]
import tensorflow as tf

counted = tf.range(6)  # shape=(6,), dtype=int32
print(counted)
# --8<-- [end:range]
# --8<-- [start:reshape]
wide = tf.reshape(counted, (2, 3))  # shape=(2, 3), dtype=int32
tall = tf.reshape(wide, (3, 2))  # shape=(3, 2), dtype=int32
print(wide)
print(tall)
# --8<-- [end:reshape]
# --8<-- [start:rest]
print(tf.reshape(tall, (1, -1)))
print(tf.reshape(tall, (-1,)))
# --8<-- [end:rest]
# --8<-- [start:transpose]
turned = tf.transpose(wide)  # shape=(3, 2), dtype=int32
print(turned)
# --8<-- [end:transpose]

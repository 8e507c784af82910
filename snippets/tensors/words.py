# --8<-- [start:words]
import tensorflow as tf

sport = tf.constant("tennis")  # shape=(), dtype=string
sports = tf.constant(["tennis", "网球"])  # shape=(2,), dtype=string
print(sport)
print(sports)
# --8<-- [end:words]
# --8<-- [start:decode]
print(sports[1].numpy().decode())
# --8<-- [end:decode]

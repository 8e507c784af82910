# --8<-- [start:all]
import tensorflow as tf

temperatures = tf.constant([[12.0, 18.0, 15.0],
                            [11.0, 21.0, 16.0]])  # shape=(2, 3), dtype=float32
print("sum: ", tf.reduce_sum(temperatures))
print("mean:", tf.reduce_mean(temperatures))
print("max: ", tf.reduce_max(temperatures))
# --8<-- [end:all]
# --8<-- [start:axis]
by_time = tf.reduce_mean(temperatures, axis=0)  # shape=(3,), dtype=float32
by_day = tf.reduce_mean(temperatures, axis=1)  # shape=(2,), dtype=float32
print("axis=0:", by_time.numpy())
print("axis=1:", by_day.numpy())
# --8<-- [end:axis]
# --8<-- [start:keepdims]
mean = tf.reduce_mean(temperatures, axis=1, keepdims=True)  # shape=(2, 1), dtype=float32
difference = temperatures - mean  # shape=(2, 3), dtype=float32
print(mean.numpy())
print(difference.numpy())
# --8<-- [end:keepdims]
# --8<-- [start:argmax]
warmest = tf.argmax(temperatures, axis=1)  # shape=(2,), dtype=int64
print("day by day:  ", warmest.numpy())
warmer = tf.argmax(temperatures, axis=0)  # shape=(3,), dtype=int64
print("time by time:", warmer.numpy())
# --8<-- [end:argmax]

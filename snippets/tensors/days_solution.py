# --8<-- [start:by-day]
import tensorflow as tf

by_day = tf.constant([12.0, 18.0, 15.0, 11.0, 21.0, 16.0,
                      9.0, 14.0, 10.0, 8.0, 13.0, 7.0])  # shape=(12,), dtype=float32
table = tf.reshape(by_day, (4, 3))  # shape=(4, 3), dtype=float32
print(table)
noons = table[:, 1]  # shape=(4,), dtype=float32
print(noons)
# --8<-- [end:by-day]
# --8<-- [start:by-time]
by_time = tf.constant([12.0, 11.0, 9.0, 8.0, 18.0, 21.0,
                       14.0, 13.0, 15.0, 16.0, 10.0, 7.0])  # shape=(12,), dtype=float32
same = tf.transpose(tf.reshape(by_time, (3, 4)))  # shape=(4, 3), dtype=float32
print(same)
# --8<-- [end:by-time]
# --8<-- [start:wrong]
print(tf.reshape(by_time, (4, 3)))
# --8<-- [end:wrong]

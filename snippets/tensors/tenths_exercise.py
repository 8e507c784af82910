# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

tenths = tf.constant([120, 185, 151])
degrees = tenths / 10
print(degrees)
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if degrees.dtype == tf.float64:
        return "blank"
    if degrees.dtype != tf.float32:
        return "whole"
    numbers = [round(float(number), 3) for number in degrees]
    if numbers == tenths.numpy().tolist():
        return "undivided"
    if numbers != [12.0, 18.5, 15.1]:
        return "cut"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-whole]
degrees = tf.cast(tenths / 10, tf.int32)
# --8<-- [end:wrong-whole]
# --8<-- [start:wrong-undivided]
degrees = tf.cast(tenths, tf.float32)
# --8<-- [end:wrong-undivided]
# --8<-- [start:wrong-cut]
degrees = tf.cast(tf.cast(tenths / 10, tf.int32), tf.float32)
# --8<-- [end:wrong-cut]

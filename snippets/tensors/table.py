# --8<-- [start:make]
import tensorflow as tf

temperatures = tf.constant([[12.0, 18.0, 15.0],
                            [11.0, 21.0, 16.0]])  # shape=(2, 3), dtype=float32
print(temperatures)
# --8<-- [end:make]
# --8<-- [start:ask]
print(temperatures.shape)
print(temperatures.dtype)
print(temperatures.ndim)
# --8<-- [end:ask]
# --8<-- [start:axes]
reading = tf.constant(18.0)  # shape=(), dtype=float32
day = tf.constant([12.0, 18.0, 15.0])  # shape=(3,), dtype=float32
places = tf.constant([[[12.0, 18.0, 15.0],
                       [11.0, 21.0, 16.0]],
                      [[25.0, 31.0, 28.0],
                       [24.0, 30.0, 27.0]]])  # shape=(2, 2, 3), dtype=float32
print(reading.ndim, reading.shape)
print(day.ndim, day.shape)
print(temperatures.ndim, temperatures.shape)
print(places.ndim, places.shape)
# --8<-- [end:axes]
# --8<-- [start:row]
second_day = temperatures[1]  # shape=(3,), dtype=float32
print(second_day)
# --8<-- [end:row]
# --8<-- [start:column]
mornings = temperatures[:, 0]  # shape=(2,), dtype=float32
print(mornings)
# --8<-- [end:column]
# --8<-- [start:single]
noon = temperatures[0, 1]  # shape=(), dtype=float32
print(noon)
print(temperatures[0, -1])
# --8<-- [end:single]
# --8<-- [start:slices]
later = temperatures[:, 1:]  # shape=(2, 2), dtype=float32
first_row = temperatures[:1]  # shape=(1, 3), dtype=float32
print(later)
print(first_row)
# --8<-- [end:slices]
# --8<-- [start:new]
warmer = temperatures + 1.0  # shape=(2, 3), dtype=float32
print(warmer[0])
print(temperatures[0])
# --8<-- [end:new]
# --8<-- [start:array]
array = temperatures.numpy()
print(array)
print(type(array), array.dtype)
# --8<-- [end:array]
# --8<-- [start:correct]
array[0, 0] = 13.0
corrected = tf.constant(array)  # shape=(2, 3), dtype=float32
print(corrected[0])
print(temperatures[0])
# --8<-- [end:correct]
# --8<-- [start:double]
doubles = array.astype("float64")
precise = tf.constant(doubles)  # shape=(2, 3), dtype=float64
usual = tf.constant(doubles, dtype=tf.float32)  # shape=(2, 3), dtype=float32
print(precise.dtype, usual.dtype)
# --8<-- [end:double]
# --8<-- [start:python]
print(float(noon))
print(temperatures.numpy().tolist())
# --8<-- [end:python]

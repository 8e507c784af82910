# --8<-- [start:solution]
import tensorflow as tf

first_numbers = [0, 1, 2, 3]
places_of_9 = [6, 7, 8, 9]
places_of_0 = list(range(10))
tf.keras.utils.set_random_seed(1)
mixed = tf.data.Dataset.range(10).shuffle(4, seed=1)
passes = [[int(number) for number in mixed] for _ in range(100)]
print("first number:", sorted({numbers[0] for numbers in passes}))
print("places of 9: ", sorted({numbers.index(9) for numbers in passes}))
print("places of 0: ", sorted({numbers.index(0) for numbers in passes}))
# --8<-- [end:solution]

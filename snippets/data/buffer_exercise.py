# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

mixed = tf.data.Dataset.range(10).shuffle(4)
first_numbers = ...
places_of_9 = ...
places_of_0 = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    answers = (first_numbers, places_of_9, places_of_0)
    if not all(hasattr(answer, "__iter__") for answer in answers):
        return "blank"
    if sorted(first_numbers) != [0, 1, 2, 3]:
        return "first"
    if sorted(places_of_9) != [6, 7, 8, 9]:
        return "nine"
    if sorted(places_of_0) != list(range(10)):
        return "zero"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-first]
first_numbers = [0, 1, 2, 3, 4]
places_of_9 = [6, 7, 8, 9]
places_of_0 = [0, 1, 2, 3]
# --8<-- [end:wrong-first]
# --8<-- [start:wrong-nine]
first_numbers = [0, 1, 2, 3]
places_of_9 = [5, 6, 7, 8, 9]
places_of_0 = [0, 1, 2, 3]
# --8<-- [end:wrong-nine]
# --8<-- [start:wrong-zero]
first_numbers = [0, 1, 2, 3]
places_of_9 = [6, 7, 8, 9]
places_of_0 = [0, 1, 2, 3]
# --8<-- [end:wrong-zero]

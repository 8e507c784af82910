# --8<-- [start:wrong]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
ten = tf.data.Dataset.range(10)
mixed = ten.shuffle(10, seed=1)
for epoch in range(2):
    print("train:     ", [int(number) for number in mixed.skip(3)])
    print("validation:", [int(number) for number in mixed.take(3)])
# --8<-- [end:wrong]
# --8<-- [start:right]
mixed = ten.shuffle(10, seed=1, reshuffle_each_iteration=False)
for epoch in range(2):
    print("train:     ", [int(number) for number in mixed.skip(3)])
    print("validation:", [int(number) for number in mixed.take(3)])
# --8<-- [end:right]

# --8<-- [start:solution]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
numbers = tf.data.Dataset.range(12)
mixed = numbers.shuffle(12, seed=1, reshuffle_each_iteration=False)
mixed = mixed.batch(3)
validation = mixed.take(1)
train = mixed.skip(1)
for epoch in range(2):
    print("validation:", [batch.numpy().tolist() for batch in validation])
    print("train:     ", [batch.numpy().tolist() for batch in train])
# --8<-- [end:solution]

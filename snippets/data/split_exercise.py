# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
numbers = tf.data.Dataset.range(12)
mixed = numbers.batch(3).shuffle(4, seed=1)
validation = mixed.take(1)
train = mixed.skip(1)
for epoch in range(2):
    print("validation:", [batch.numpy().tolist() for batch in validation])
    print("train:     ", [batch.numpy().tolist() for batch in train])
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if any(tf.size(batch) != 3 for batch in train):
        return "size"
    batches = [batch.numpy().tolist() for _ in range(3) for batch in train]
    seen = {number for batch in batches for number in batch}
    passes = [batch.numpy().tolist() for _ in range(3) for batch in validation]
    kept = {number for batch in passes for number in batch}
    ordered = all(batch[2] == batch[1] + 1 == batch[0] + 2 for batch in batches)
    if ordered and seen & kept:
        return "blank"
    if ordered:
        return "ordered"
    if seen & kept:
        return "overlap"
    if len(seen | kept) < 12:
        return "lost"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-size]
mixed = numbers.shuffle(12, seed=1, reshuffle_each_iteration=False)
validation = mixed.take(1)
train = mixed.skip(1)
# --8<-- [end:wrong-size]
# --8<-- [start:wrong-ordered]
mixed = numbers.batch(3)
mixed = mixed.shuffle(4, seed=1, reshuffle_each_iteration=False)
validation = mixed.take(1)
train = mixed.skip(1)
# --8<-- [end:wrong-ordered]
# --8<-- [start:wrong-overlap]
mixed = numbers.shuffle(12, seed=1).batch(3)
validation = mixed.take(1)
train = mixed.skip(1)
# --8<-- [end:wrong-overlap]
# --8<-- [start:wrong-lost]
mixed = numbers.shuffle(12, seed=1, reshuffle_each_iteration=False)
mixed = mixed.batch(3)
validation = mixed.take(1)
train = mixed.skip(2)
# --8<-- [end:wrong-lost]

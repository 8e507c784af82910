# --8<-- [start:function]
import tensorflow as tf


def first_weights(set_seed):
    set_seed(1)
    layer = tf.keras.layers.Dense(3)
    layer.build((1, 2))
    return layer.get_weights()[0]


# --8<-- [end:function]
# --8<-- [start:tf]
first = first_weights(tf.random.set_seed)
second = first_weights(tf.random.set_seed)
print("same weights:", (first == second).all())
# --8<-- [end:tf]
# --8<-- [start:keras]
first = first_weights(tf.keras.utils.set_random_seed)
second = first_weights(tf.keras.utils.set_random_seed)
print("same weights:", (first == second).all())
print(first)
# --8<-- [end:keras]

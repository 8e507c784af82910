# --8<-- [start:trainable]
import tensorflow as tf

weight = tf.Variable(3.0)
frozen = tf.Variable(2.0, trainable=False)
print(weight.trainable, frozen.trainable)

with tf.GradientTape() as tape:
    y = weight * frozen
d_weight, d_frozen = tape.gradient(y, [weight, frozen])
print(d_weight)
print(d_frozen)
# --8<-- [end:trainable]

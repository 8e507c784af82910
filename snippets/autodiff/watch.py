# --8<-- [start:alone]
import tensorflow as tf

weight = tf.Variable(3.0)
frozen = tf.Variable(3.0, trainable=False)
constant = tf.constant(3.0)

with tf.GradientTape() as tape:
    y = weight**2 + frozen**2 + constant**2
for gradient in tape.gradient(y, [weight, frozen, constant]):
    print(gradient)
# --8<-- [end:alone]
# --8<-- [start:watch]
with tf.GradientTape() as tape:
    tape.watch(frozen)
    tape.watch(constant)
    y = weight**2 + frozen**2 + constant**2
for gradient in tape.gradient(y, [weight, frozen, constant]):
    print(gradient)
# --8<-- [end:watch]

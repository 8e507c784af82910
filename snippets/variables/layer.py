# --8<-- [start:class]
import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.plain = tf.Variable(1.0)
        self.weight = self.add_weight(shape=(), initializer="ones")

    def call(self, x):
        return x * self.plain * self.weight


# --8<-- [end:class]
# --8<-- [start:step]
layer = Scale()
with tf.GradientTape() as tape:
    loss = layer(tf.constant(5.0))  # shape=(), dtype=float32
known = layer.trainable_variables
gradients = tape.gradient(loss, known)
for weight, gradient in zip(known, gradients):
    weight.assign_sub(0.1 * gradient)
print("known: ", len(known))
print("plain: ", layer.plain.numpy())
print("weight:", layer.weight.numpy())
# --8<-- [end:step]

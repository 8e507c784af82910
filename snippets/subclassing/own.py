# --8<-- [start:layer]
import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def build(self, input_shape):
        d = input_shape[-1]
        self.factor = self.add_weight(shape=(d,), initializer="ones", name="factor")

    def call(self, inputs):
        return inputs * self.factor


x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
scale = Scale()
y = scale(x)  # shape=(1, 2), dtype=float32
print(y.numpy())
scale.factor.assign([10.0, 0.5])
y = scale(x)  # shape=(1, 2), dtype=float32
print(y.numpy())


# --8<-- [end:layer]
# --8<-- [start:activation]
def leaky(z):
    return tf.maximum(z, 0.1 * z)


print(leaky(tf.constant([-2.0, 0.0, 3.0])).numpy())
tf.keras.utils.set_random_seed(1)
straight = tf.keras.layers.Dense(3)
tf.keras.utils.set_random_seed(1)
bent = tf.keras.layers.Dense(3, activation=leaky)
print(straight(x).numpy())
print(bent(x).numpy())


# --8<-- [end:activation]
# --8<-- [start:model]
class SkipModel(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.scale = Scale()
        self.dense = tf.keras.layers.Dense(2, activation=leaky)

    def call(self, inputs):
        return self.scale(inputs) + self.dense(inputs)


# --8<-- [end:model]
# --8<-- [start:run]
tf.keras.utils.set_random_seed(1)
skip = SkipModel()
print("dense layer:", skip.dense(x).numpy())
print("model:      ", skip(x).numpy())
for weight in skip.trainable_weights:
    print(weight.name, weight.shape)
# --8<-- [end:run]

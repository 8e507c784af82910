# kind: fails
# raises: ValueError
# --8<-- [start:gradient]
import tensorflow as tf


class IdentityModel(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(3, activation="sigmoid")

    def call(self, inputs, isidentity=False):
        return inputs if isidentity else self.dense(inputs)


tf.keras.utils.set_random_seed(1)
model = IdentityModel()
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
y = model(x)  # shape=(1, 3), dtype=float32
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(model(x, isidentity=True))  # shape=(), dtype=float32
weights = model.trainable_variables
gradients = tape.gradient(loss, weights)
print(gradients)
tf.keras.optimizers.SGD(0.1).apply_gradients(zip(gradients, weights))
# --8<-- [end:gradient]

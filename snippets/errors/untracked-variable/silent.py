# --8<-- [start:class]
import tensorflow as tf


class ScaledDense(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(1)
        self.factor = tf.Variable(1.0)

    def call(self, inputs):
        return self.factor * self.dense(inputs)


# --8<-- [end:class]
# --8<-- [start:fit]
tf.keras.utils.set_random_seed(1)
x = tf.constant([[1.0], [2.0]])
model = ScaledDense()
model.compile(optimizer="sgd", loss="mse")
model.fit(x, 3.0 * x, epochs=20, verbose=0)
print(len(model.trainable_variables), model.factor.numpy())
# --8<-- [end:fit]

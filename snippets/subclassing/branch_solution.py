# --8<-- [start:solution]
import tensorflow as tf


class Branches(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.left = tf.keras.layers.Dense(2, activation="relu")
        self.right = tf.keras.layers.Dense(3, activation="sigmoid")

    def call(self, inputs):
        return tf.concat([self.left(inputs), self.right(inputs)], axis=1)


shape = (4, 5)
X = tf.zeros((4, 2))  # shape=(4, 2), dtype=float32
branches = Branches()
Y = branches(X)  # shape=(4, 5), dtype=float32
print(Y.numpy())
print(Y.shape, branches.count_params())
# --8<-- [end:solution]

# kind: fails
# raises: TypeError
# --8<-- [start:layer]
import tensorflow as tf


class Remember(tf.keras.layers.Layer):
    def call(self, inputs):
        self.last = inputs / 2.0
        return self.last


layer = Remember(name="remember")
model = tf.keras.Sequential([tf.keras.Input((2,)), layer], name="model")
y = model.predict(tf.constant([[1.0, 2.0]]), verbose=0)
print(layer.last + 1.0)
# --8<-- [end:layer]

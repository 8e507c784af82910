# kind: fails
# raises: AttributeError
# --8<-- [start:old]
import tensorflow as tf

x = tf.Variable(3.0)
optimizer = tf.keras.optimizers.SGD(0.1)
optimizer.minimize(lambda: x * x, [x])
# --8<-- [end:old]

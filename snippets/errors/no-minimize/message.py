# kind: fails
# raises: AttributeError
# --8<-- [start:message]
import tensorflow as tf

x = tf.Variable(0.0)
optimizer = tf.keras.optimizers.SGD(learning_rate=0.1)
optimizer.minimize(lambda: (x - 4.0) ** 2, [x])
# --8<-- [end:message]

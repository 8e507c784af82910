# kind: fails
# raises: AttributeError
# --8<-- [start:attribute]
import tensorflow as tf

optimizer = tf.keras.optimizers.SGD(learning_rate=0.01)
print(optimizer.lr)
# --8<-- [end:attribute]

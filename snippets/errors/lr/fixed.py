# --8<-- [start:fixed]
import tensorflow as tf

optimizer = tf.keras.optimizers.SGD(learning_rate=0.01)
print(f"{optimizer.learning_rate.numpy():.3f}")
optimizer.learning_rate = 0.005
print(f"{optimizer.learning_rate.numpy():.3f}")
# --8<-- [end:fixed]

# --8<-- [start:set]
import tensorflow as tf

optimizer = tf.keras.optimizers.SGD(0.01)
optimizer.lr = 0.5
print(f"{optimizer.learning_rate.numpy():.2f}")
# --8<-- [end:set]

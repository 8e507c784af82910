# --8<-- [start:old]
import tensorflow as tf

optimizer = tf.keras.optimizers.SGD(0.1, decay=0.01)
print(f"{optimizer.learning_rate.numpy():.3f}")
# --8<-- [end:old]

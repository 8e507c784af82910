# --8<-- [start:decay]
import tensorflow as tf

optimizer = tf.keras.optimizers.SGD(learning_rate=0.01, decay=0.5)
print(f"{optimizer.learning_rate.numpy():.3f}")
# --8<-- [end:decay]

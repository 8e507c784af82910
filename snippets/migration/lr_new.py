# --8<-- [start:new]
import tensorflow as tf

optimizer = tf.keras.optimizers.SGD(learning_rate=0.1)
print(f"{optimizer.learning_rate.numpy():.1f}")
# --8<-- [end:new]

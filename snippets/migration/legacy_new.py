# --8<-- [start:new]
import tensorflow as tf

optimizer = tf.keras.optimizers.Adam(0.01)
print(f"{optimizer.learning_rate.numpy():.2f}")
# --8<-- [end:new]

# --8<-- [start:numpy]
import tensorflow as tf

inputs = tf.keras.Input((2,))
model = tf.keras.Model(inputs, tf.keras.layers.Dense(3, name="output")(inputs))
print(inputs.shape, inputs.dtype)
y = model(tf.constant([[0.0, 0.0]]))  # shape=(1, 3), dtype=float32
print(y.numpy())
# --8<-- [end:numpy]

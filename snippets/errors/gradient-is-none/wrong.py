# --8<-- [start:wrong]
import numpy as np
import tensorflow as tf

x = tf.Variable(2.0)
with tf.GradientTape() as tape:
    y = tf.square(np.exp(x))
print("NumPy alone:", tape.gradient(y, x))

with tf.GradientTape() as tape:
    y = x * np.exp(x)
print(f"NumPy beside x: {tape.gradient(y, x):.2f}")

with tf.GradientTape() as tape:
    y = x * tf.exp(x)
print(f"TensorFlow: {tape.gradient(y, x):.2f}")
# --8<-- [end:wrong]

# kind: fails
# raises: AttributeError
# --8<-- [start:numpy]
import tensorflow as tf

inputs = tf.keras.Input((2,))
print(inputs.numpy())
# --8<-- [end:numpy]

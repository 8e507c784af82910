# --8<-- [start:silent]
import numpy as np
import tensorflow as tf

whole = tf.constant([1, 2])
print(whole * np.array([1.5, 2.5]))
# --8<-- [end:silent]

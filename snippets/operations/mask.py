# --8<-- [start:mask]
import tensorflow as tf

H = tf.constant([[0.9, 0.1, 0.5],
                 [0.2, 0.8, 0.4]])  # shape=(2, 3), dtype=float32
keep = tf.constant([[1.0, 0.0, 1.0],
                    [1.0, 1.0, 0.0]])  # shape=(2, 3), dtype=float32
print(tf.multiply(H, keep).numpy())
# --8<-- [end:mask]

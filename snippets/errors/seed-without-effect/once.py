# --8<-- [start:once]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
kernels = []
for _ in range(2):
    layer = tf.keras.layers.Dense(3)
    layer.build((1, 2))
    kernels.append(layer.get_weights()[0])
print((kernels[0] == kernels[1]).all())
# --8<-- [end:once]

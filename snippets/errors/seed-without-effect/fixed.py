# --8<-- [start:fixed]
import tensorflow as tf

kernels = []
for _ in range(2):
    tf.keras.utils.set_random_seed(1)
    layer = tf.keras.layers.Dense(3)
    layer.build((1, 2))
    kernels.append(layer.get_weights()[0])
print((kernels[0] == kernels[1]).all())
print(kernels[0])
# --8<-- [end:fixed]

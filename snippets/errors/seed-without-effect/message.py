# --8<-- [start:message]
import tensorflow as tf

kernels = []
for _ in range(2):
    tf.random.set_seed(1)
    layer = tf.keras.layers.Dense(3)
    layer.build((1, 2))
    kernels.append(layer.get_weights()[0])
print((kernels[0] == kernels[1]).all())
# --8<-- [end:message]

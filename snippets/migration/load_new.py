# needs: keras>=3.9: export takes verbose from there on
# --8<-- [start:new]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.export("my_model", verbose=False)
layer = tf.keras.layers.TFSMLayer("my_model", call_endpoint="serving_default")
outputs = layer(tf.constant([[1.0, 2.0]]))
for name, value in outputs.items():
    print(name, value.shape)
# --8<-- [end:new]

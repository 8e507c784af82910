# needs: keras>=3.1: Keras 3.0 sets the columns of a summary to other widths
# --8<-- [start:late]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
model = tf.keras.Sequential([
    tf.keras.layers.Dense(3, activation="sigmoid"),
])
print("before the first call:", len(model.weights))
y = model(x)  # shape=(1, 3), dtype=float32
print("after the first call: ", len(model.weights))
print(y.numpy())
# --8<-- [end:late]
# --8<-- [start:early]
tf.keras.utils.set_random_seed(1)
model = tf.keras.Sequential([
    tf.keras.Input((2,)),
    tf.keras.layers.Dense(3, activation="sigmoid", name="output"),
], name="network")
print("before the first call:", len(model.weights))
y = model(x)  # shape=(1, 3), dtype=float32
print(y.numpy())
# --8<-- [end:early]
# --8<-- [start:none]
print(model.input_shape, "->", model.output_shape)
for batch_size in [1, 5, 1000]:
    X = tf.zeros((batch_size, 2))
    print(X.shape, "->", model(X).shape)
# --8<-- [end:none]
# --8<-- [start:summary]
model.summary(line_length=42)
# --8<-- [end:summary]
# --8<-- [start:count]
layer = model.get_layer("output")
print("kernel:", layer.kernel.shape)
print("bias:  ", layer.bias.shape)
print(2 * 3 + 3, model.count_params())
# --8<-- [end:count]

# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

X = tf.constant([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
T = tf.constant([[0.0], [1.0], [1.0], [0.0]])
tf.keras.utils.set_random_seed(1)
hidden = tf.keras.layers.Dense(8, activation="tanh",
                               kernel_initializer="zeros")
out = tf.keras.layers.Dense(1, activation="sigmoid",
                            kernel_initializer="zeros")
model = tf.keras.Sequential([tf.keras.Input((2,)), hidden, out])
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(tf.square(model(X) - T))
gradients = tape.gradient(loss, model.trainable_weights)
for gradient in gradients:
    print(gradient.shape, f"{tf.reduce_max(tf.abs(gradient)):.3f}")
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    sizes = [float(tf.reduce_max(tf.abs(gradient))) for gradient in gradients]
    if sizes[0] > 0.0:
        return "both"
    if sizes[2] > 0.0:
        return "twins" if tf.reduce_max(hidden.kernel) == tf.reduce_min(hidden.kernel) else "right"
    if tf.reduce_any(out.kernel != 0.0):
        return "output"
    if tf.reduce_any(hidden.bias != 0.0):
        return "bias"
    return "blank"
# --8<-- [end:check]
# --8<-- [start:wrong-both]
tf.keras.utils.set_random_seed(1)
hidden = tf.keras.layers.Dense(8, activation="tanh")
out = tf.keras.layers.Dense(1, activation="sigmoid")
model = tf.keras.Sequential([tf.keras.Input((2,)), hidden, out])
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(tf.square(model(X) - T))
gradients = tape.gradient(loss, model.trainable_weights)
# --8<-- [end:wrong-both]
# --8<-- [start:wrong-twins]
tf.keras.utils.set_random_seed(1)
hidden = tf.keras.layers.Dense(8, activation="tanh", kernel_initializer="ones")
out = tf.keras.layers.Dense(1, activation="sigmoid", kernel_initializer="zeros")
model = tf.keras.Sequential([tf.keras.Input((2,)), hidden, out])
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(tf.square(model(X) - T))
gradients = tape.gradient(loss, model.trainable_weights)
# --8<-- [end:wrong-twins]
# --8<-- [start:wrong-output]
tf.keras.utils.set_random_seed(1)
hidden = tf.keras.layers.Dense(8, activation="tanh", kernel_initializer="zeros")
out = tf.keras.layers.Dense(1, activation="sigmoid")
model = tf.keras.Sequential([tf.keras.Input((2,)), hidden, out])
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(tf.square(model(X) - T))
gradients = tape.gradient(loss, model.trainable_weights)
# --8<-- [end:wrong-output]
# --8<-- [start:wrong-bias]
tf.keras.utils.set_random_seed(1)
hidden = tf.keras.layers.Dense(8, activation="tanh", kernel_initializer="zeros",
                               bias_initializer="ones")
out = tf.keras.layers.Dense(1, activation="sigmoid", kernel_initializer="zeros")
model = tf.keras.Sequential([tf.keras.Input((2,)), hidden, out])
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(tf.square(model(X) - T))
gradients = tape.gradient(loss, model.trainable_weights)
# --8<-- [end:wrong-bias]

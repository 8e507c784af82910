# --8<-- [start:kinds]
import tensorflow as tf

print(issubclass(tf.keras.Model, tf.keras.layers.Layer))
for name in ["call", "weights", "layers", "fit", "predict"]:
    layer_has = hasattr(tf.keras.layers.Layer, name)
    model_has = hasattr(tf.keras.Model, name)
    print(name, layer_has, model_has)


# --8<-- [end:kinds]
# --8<-- [start:class]
class SubclassModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes, activation="sigmoid")

    def call(self, inputs):
        return self.dense(inputs)


# --8<-- [end:class]
# --8<-- [start:run]
tf.keras.utils.set_random_seed(1)
model = SubclassModel(3)
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
y = model(x)  # shape=(1, 3), dtype=float32
print(y)
# --8<-- [end:run]
# --8<-- [start:sequential]
tf.keras.utils.set_random_seed(1)
sequential = tf.keras.Sequential([tf.keras.layers.Dense(3, activation="sigmoid")])
print(sequential(x).numpy())
# --8<-- [end:sequential]
# --8<-- [start:built]
fresh = SubclassModel(3)
print("before:", fresh.built, len(fresh.layers), len(fresh.weights))
y = fresh(x)  # shape=(1, 3), dtype=float32
print("after: ", fresh.built, len(fresh.layers), len(fresh.weights))
for weight in fresh.weights:
    print(weight.name, weight.shape)
print(fresh.count_params())
# --8<-- [end:built]
# --8<-- [start:data]
X = tf.constant([[0.0, 0.0],
                 [0.0, 1.0],
                 [1.0, 0.0],
                 [1.0, 1.0]])  # shape=(4, 2), dtype=float32
T = tf.constant([[0.0, 0.0, 0.0],
                 [0.0, 1.0, 0.0],
                 [0.0, 1.0, 1.0],
                 [1.0, 1.0, 1.0]])  # shape=(4, 3), dtype=float32
# --8<-- [end:data]
# --8<-- [start:fit]
tf.keras.utils.set_random_seed(1)
model = SubclassModel(3)
model.compile(optimizer=tf.keras.optimizers.SGD(20.0), loss="mse")
history = model.fit(X, T, batch_size=4, epochs=20, verbose=0)
print(f"first loss: {history.history['loss'][0]:.4f}")
print(f"last loss:  {history.history['loss'][-1]:.4f}")
# --8<-- [end:fit]
# --8<-- [start:predict]
Y = model.predict(X, verbose=0)
print(Y.round(2))
# --8<-- [end:predict]
# --8<-- [start:direct]
tf.keras.utils.set_random_seed(1)
direct = SubclassModel(3)
y = direct.call(x)  # shape=(1, 3), dtype=float32
print(y.numpy())
print(direct.built, len(direct.weights))
# --8<-- [end:direct]
# --8<-- [start:loop]
tf.keras.utils.set_random_seed(1)
model = SubclassModel(3)
optimizer = tf.keras.optimizers.SGD(20.0)
for step in range(20):
    with tf.GradientTape() as tape:
        Y = model(X)  # shape=(4, 3), dtype=float32
        loss = tf.reduce_mean(tf.square(Y - T))  # shape=(), dtype=float32
    gradients = tape.gradient(loss, model.trainable_weights)
    optimizer.apply_gradients(zip(gradients, model.trainable_weights))
    if step in [0, 5, 10, 19]:
        print(f"step {step:2}: loss = {loss.numpy():.4f}")
# --8<-- [end:loop]

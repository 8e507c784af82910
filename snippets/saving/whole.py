# needs: keras>=3.15: before, the file calls the optimizer SGD
# --8<-- [start:data]
import tensorflow as tf

X = tf.constant([[0.0, 0.0],
                 [0.0, 1.0],
                 [1.0, 0.0],
                 [1.0, 1.0]])  # shape=(4, 2), dtype=float32
T = tf.constant([[0.0], [1.0], [1.0], [0.0]])  # shape=(4, 1), dtype=float32
# --8<-- [end:data]
# --8<-- [start:plan]
def make_model():
    return tf.keras.Sequential(
        [
            tf.keras.Input((2,)),
            tf.keras.layers.Dense(4, activation="tanh", name="hidden"),
            tf.keras.layers.Dense(1, activation="sigmoid", name="output"),
        ],
        name="xor",
    )


def make_optimizer():
    return tf.keras.optimizers.SGD(2.0, momentum=0.9)
# --8<-- [end:plan]
# --8<-- [start:train]
def train(model):
    history = model.fit(X, T, epochs=20, shuffle=False, verbose=0)
    print(f"last loss: {history.history['loss'][-1]:.5f}")


tf.keras.utils.set_random_seed(1)
model = make_model()
model.compile(optimizer=make_optimizer(), loss="mse")
train(model)
Y = model.predict(X, verbose=0)
print(Y.round(2))
# --8<-- [end:train]
# --8<-- [start:state]
for weight in model.weights:
    print(weight.path, weight.shape)
for variable in model.optimizer.variables:
    print(variable.path, variable.shape)
# --8<-- [end:state]
# --8<-- [start:save]
model.save("xor.keras")
loaded = tf.keras.models.load_model("xor.keras")
same = loaded.predict(X, verbose=0) == Y
print("same outputs:", same.all())
# --8<-- [end:save]
# --8<-- [start:names]
import json
import zipfile

with zipfile.ZipFile("xor.keras") as file:
    for name in file.namelist():
        print(name)
    config = json.loads(file.read("config.json"))
# --8<-- [end:names]
# --8<-- [start:config]
for layer in config["config"]["layers"]:
    print(layer["class_name"])
    for key in ["name", "units", "activation"]:
        print("   ", key, layer["config"].get(key))
print(config["compile_config"]["optimizer"]["class_name"])
# --8<-- [end:config]
# --8<-- [start:weights]
model.save_weights("xor.weights.h5")
partial = make_model()
print("before:", (partial.predict(X, verbose=0) == Y).all())
partial.load_weights("xor.weights.h5")
print("after: ", (partial.predict(X, verbose=0) == Y).all())
# --8<-- [end:weights]
# --8<-- [start:on]
train(model)
train(loaded)
# --8<-- [end:on]
# --8<-- [start:anew]
partial.compile(optimizer=make_optimizer(), loss="mse")
train(partial)
# --8<-- [end:anew]

# --8<-- [start:names]
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.Input((2,)),
    tf.keras.layers.Dense(1, activation="sigmoid", name="output"),
])
model.compile(optimizer="sgd", loss="mean_squared_error")
print(model.layers[0].activation.__name__)
print(type(model.optimizer).__name__, model.loss)
# --8<-- [end:names]
# --8<-- [start:objects]
model = tf.keras.Sequential([
    tf.keras.Input((2,)),
    tf.keras.layers.Dense(1, activation=tf.sigmoid, name="output"),
])
model.compile(
    optimizer=tf.keras.optimizers.SGD(),
    loss=tf.keras.losses.MeanSquaredError(),
)
print(model.layers[0].activation.__name__)
print(type(model.optimizer).__name__, model.loss.name)
# --8<-- [end:objects]

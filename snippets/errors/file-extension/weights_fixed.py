# --8<-- [start:fixed]
import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 4.0]])  # shape=(2, 2), dtype=float32
y = tf.constant([[0.0], [1.0]])  # shape=(2, 1), dtype=float32
model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")

path = "epoch_{epoch}.weights.h5"
save = tf.keras.callbacks.ModelCheckpoint(path, save_weights_only=True)
model.fit(x, y, epochs=2, callbacks=[save], verbose=0)
model.save_weights("last.weights.h5")
model.load_weights("epoch_1.weights.h5")
print("weights:", len(model.get_weights()))
# --8<-- [end:fixed]

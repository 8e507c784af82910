# --8<-- [start:solution]
import tensorflow as tf

x = tf.zeros([1000, 1])
model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
model.fit(x, x, batch_size=64, epochs=5, verbose=0)
print(model.optimizer.iterations.numpy())
# --8<-- [end:solution]

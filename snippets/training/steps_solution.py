# --8<-- [start:solution]
import tensorflow as tf

examples = 1000
batch_size = 64
epochs = 5
steps = 16 * epochs
x = tf.zeros([examples, 1])
model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
history = model.fit(x, x, batch_size=batch_size, epochs=epochs, verbose=0)
print(steps, model.optimizer.iterations.numpy())
# --8<-- [end:solution]

# --8<-- [start:solution]
import tensorflow as tf

X = tf.constant([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
T = tf.constant([[0.0], [1.0], [1.0], [0.0]])
hidden = tf.keras.layers.Dense(8, activation="tanh", kernel_initializer="zeros")
out = tf.keras.layers.Dense(1, activation="sigmoid", kernel_initializer="zeros")
model = tf.keras.Sequential([tf.keras.Input((2,)), hidden, out])
optimizer = tf.keras.optimizers.SGD(learning_rate=1.0)
model.compile(optimizer=optimizer, loss="binary_crossentropy")
history = model.fit(X, T, batch_size=4, epochs=100, verbose=0)
print(f"{history.history['loss'][0]:.4f}, {history.history['loss'][-1]:.4f}")
print(model.predict(X, verbose=0).ravel())
# --8<-- [end:solution]

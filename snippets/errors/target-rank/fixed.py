# --8<-- [start:fixed]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
x = tf.constant([[0.0, 1.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]])
y = tf.constant([0, 1, 2, 0])  # shape=(4,), dtype=int32
model = tf.keras.Sequential([tf.keras.Input((2,))])
model.add(tf.keras.layers.Dense(3, activation="softmax"))
model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy")
history = model.fit(x, y, verbose=0)
print(f"{history.history['loss'][0]:.4f}")
# --8<-- [end:fixed]

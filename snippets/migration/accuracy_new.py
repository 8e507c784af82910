# --8<-- [start:new]
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
x = tf.constant([[0.0], [1.0]])
model = tf.keras.Sequential([tf.keras.Input((1,))])
model.add(tf.keras.layers.Dense(1, activation="sigmoid"))
loss = "binary_crossentropy"
model.compile(optimizer="sgd", loss=loss, metrics=["accuracy"])
history = model.fit(x, x, verbose=0)
print(list(history.history))
print(history.history["accuracy"])
# --8<-- [end:new]

# kind: fails
# raises: KeyError
# --8<-- [start:old]
import tensorflow as tf

x = tf.constant([[0.0], [1.0]])
model = tf.keras.Sequential([tf.keras.Input((1,))])
model.add(tf.keras.layers.Dense(1, activation="sigmoid"))
loss = "binary_crossentropy"
model.compile(optimizer="sgd", loss=loss, metrics=["accuracy"])
history = model.fit(x, x, verbose=0)
print(history.history["acc"])
# --8<-- [end:old]

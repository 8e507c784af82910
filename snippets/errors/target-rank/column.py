# kind: fails
# raises: ValueError
# --8<-- [start:column]
import tensorflow as tf

x = tf.constant([[0.0, 1.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]])
y = tf.constant([[0], [1], [2], [0]])  # shape=(4, 1), dtype=int32
model = tf.keras.Sequential([tf.keras.Input((2,))])
model.add(tf.keras.layers.Dense(3, activation="softmax"))
model.compile(optimizer="sgd", loss="categorical_crossentropy")
model.fit(x, y, verbose=0)
# --8<-- [end:column]

# --8<-- [start:fixed]
import tensorflow as tf


def careful_loss(target, output):
    error = tf.reduce_mean(tf.abs(target - output))
    return tf.where(error < 1.0, error**2, error)


x = tf.constant([[0.0], [1.0]])  # shape=(2, 1), dtype=float32
model = tf.keras.Sequential([tf.keras.Input((1,))])
model.add(tf.keras.layers.Dense(1, kernel_initializer="zeros"))
model.compile(optimizer="sgd", loss=careful_loss)
history = model.fit(x, 2.0 * x, epochs=3, verbose=0)
print([f"{loss:.4f}" for loss in history.history["loss"]])
# --8<-- [end:fixed]

# --8<-- [start:function]
import tensorflow as tf


@tf.keras.utils.register_keras_serializable(package="notes")
def doubled_error(target, output):
    return 2.0 * tf.reduce_mean(tf.abs(target - output))


model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss=doubled_error)
model.save("model.keras")
loaded = tf.keras.models.load_model("model.keras")
print(loaded.loss.__name__)
# --8<-- [end:function]

# kind: fails
# raises: TypeError
# --8<-- [start:function]
import tensorflow as tf


def doubled_error(target, output):
    return 2.0 * tf.reduce_mean(tf.abs(target - output))


model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss=doubled_error)
model.save("model.keras")
loaded = tf.keras.models.load_model("model.keras")
# --8<-- [end:function]

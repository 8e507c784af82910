# kind: fails
# raises: AttributeError
# --8<-- [start:old]
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(3)])
print(model.predict_classes(tf.constant([[1.0, 2.0]])))
# --8<-- [end:old]

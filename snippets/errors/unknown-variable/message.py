# kind: fails
# raises: ValueError
# --8<-- [start:message]
import tensorflow as tf

optimizer = tf.keras.optimizers.SGD(learning_rate=0.1)
for name in ["first", "second"]:
    w = tf.Variable(3.0, name=name)
    with tf.GradientTape() as tape:
        loss = w**2
    gradient = tape.gradient(loss, w)
    optimizer.apply_gradients([(gradient, w)])
    print(name, f"{w.numpy():.2f}")
# --8<-- [end:message]

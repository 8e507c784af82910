# --8<-- [start:parts]
import tensorflow as tf

w = tf.Variable(3.0, name="w")
b = tf.Variable(1.0, name="b")
optimizer = tf.keras.optimizers.SGD(learning_rate=0.1)
optimizer.build([w, b])
for variable in [w, b]:
    with tf.GradientTape() as tape:
        loss = (w + b) ** 2
    gradient = tape.gradient(loss, variable)
    optimizer.apply_gradients([(gradient, variable)])
print(f"{w.numpy():.2f} {b.numpy():.2f}")
# --8<-- [end:parts]

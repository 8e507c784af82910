# --8<-- [start:function]
import tensorflow as tf


def minimize(optimizer, loss_function, variables):
    with tf.GradientTape() as tape:
        loss = loss_function()
    gradients = tape.gradient(loss, variables)
    optimizer.apply_gradients(zip(gradients, variables))


x = tf.Variable(0.0)
optimizer = tf.keras.optimizers.SGD(learning_rate=0.1)
minimize(optimizer, lambda: (x - 4.0) ** 2, [x])
print(f"{x.numpy():.2f}")
# --8<-- [end:function]

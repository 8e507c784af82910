# kind: fails
# raises: RuntimeError
# --8<-- [start:outside]
import tensorflow as tf

x = tf.Variable(0.0)
with tf.GradientTape() as tape:
    loss = (x - 4.0) ** 2
for _ in range(3):
    x.assign_sub(0.1 * tape.gradient(loss, x))
    print(f"{x.numpy():.2f}")
# --8<-- [end:outside]

# --8<-- [start:compare]
import tensorflow as tf

x = tf.Variable(0.0)
for step in range(1, 501):
    with tf.GradientTape() as tape:
        loss = (x - 4.0) ** 2
    x.assign_sub(0.01 * tape.gradient(loss, x))
    if step in (1, 10, 100, 500):
        formula = 4.0 + (0.0 - 4.0) * 0.98**step
        print(f"step {step:3}: run {x.numpy():.4f}, formula {formula:.4f}")
# --8<-- [end:compare]

# --8<-- [start:solution]
import tensorflow as tf

x = tf.Variable(0.0)
learning_rate = 0.9
on_paper = [7.2, 1.44, 6.048]
for number in on_paper:
    with tf.GradientTape() as tape:
        loss = (x - 4.0) ** 2
    x.assign_sub(learning_rate * tape.gradient(loss, x))
    print(number, f"{x.numpy():.3f}")
# --8<-- [end:solution]

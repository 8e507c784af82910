# --8<-- [start:network]
import tensorflow as tf

x = tf.constant([[1.0, 2.0]])
target = tf.constant([[1.0]])


def gradients(W, v):
    with tf.GradientTape() as tape:
        h = tf.sigmoid(tf.matmul(x, W))  # shape=(1, 2), dtype=float32
        y = tf.sigmoid(tf.matmul(h, v))  # shape=(1, 1), dtype=float32
        loss = tf.reduce_sum(tf.square(y - target))  # shape=(), dtype=float32
    return tape.gradient(loss, [W, v])


# --8<-- [end:network]
# --8<-- [start:equal]
W = tf.Variable([[0.5, 0.5], [-0.25, -0.25]])  # shape=(2, 2), dtype=float32
v = tf.Variable([[1.0], [1.0]])  # shape=(2, 1), dtype=float32
dW, dv = gradients(W, v)
print(dW.numpy().round(4))


# --8<-- [end:equal]
# --8<-- [start:train]
def train(W, v):
    for _ in range(100):
        dW, dv = gradients(W, v)
        W.assign_sub(0.5 * dW)
        v.assign_sub(0.5 * dv)


train(W, v)
print(W.numpy().round(4))
# --8<-- [end:train]
# --8<-- [start:random]
tf.keras.utils.set_random_seed(1)
W = tf.Variable(tf.random.normal((2, 2)))  # shape=(2, 2), dtype=float32
v = tf.Variable(tf.random.normal((2, 1)))  # shape=(2, 1), dtype=float32
dW, dv = gradients(W, v)
print(dW.numpy().round(4))
# --8<-- [end:random]

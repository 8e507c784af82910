# --8<-- [start:list]
import tensorflow as tf

a = tf.Variable(3.0)
b = tf.Variable(2.0)
with tf.GradientTape() as tape:
    y = a**2 * b
dy_da, dy_db = tape.gradient(y, [a, b])
print(dy_da.numpy(), dy_db.numpy())
# --8<-- [end:list]
# --8<-- [start:dict]
with tf.GradientTape() as tape:
    y = a**2 * b
gradients = tape.gradient(y, {"a": a, "b": b})
for name, gradient in gradients.items():
    print(name, gradient.numpy())
# --8<-- [end:dict]
# --8<-- [start:targets]
x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = x**2
    z = y**2
total = tape.gradient([y, z], x)  # shape=(), dtype=float32
print(total.numpy())
# --8<-- [end:targets]
# --8<-- [start:vector]
v = tf.Variable([1.0, 2.0, 3.0])  # shape=(3,), dtype=float32
with tf.GradientTape() as tape:
    y = v**2  # shape=(3,), dtype=float32
dv = tape.gradient(y, v)  # shape=(3,), dtype=float32
print(dv.numpy())
# --8<-- [end:vector]

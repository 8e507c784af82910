# --8<-- [start:steps]
import tensorflow as tf

a = tf.constant(1.5)  # shape=(), dtype=float32
b = tf.constant(2.5)  # shape=(), dtype=float32
c = tf.add(a, b)  # shape=(), dtype=float32
d = tf.subtract(b, 1.0)  # shape=(), dtype=float32
e = tf.multiply(c, d)  # shape=(), dtype=float32
print("c =", c.numpy())
print("d =", d.numpy())
print("e =", e)
# --8<-- [end:steps]
# --8<-- [start:boxes]
boxes = [
    (0, 1, f"a = {a}"),
    (2, 1, f"b = {b}"),
    (0, 0, f"c = a + b = {c}"),
    (2, 0, f"d = b − 1 = {d}"),
    (1, -1, f"e = c × d = {e}"),
]
# --8<-- [end:boxes]
# --8<-- [start:plot]
import matplotlib.pyplot as plt

_, drawing = plt.subplots(figsize=(5, 4))
style = {"arrowstyle": "->", "shrinkA": 20, "shrinkB": 22}
for start, end in ((0, 2), (1, 2), (1, 3), (2, 4), (3, 4)):
    drawing.annotate("", boxes[end][:2], boxes[start][:2], arrowprops=style)
for x, y, text in boxes:
    drawing.text(x, y, text, fontsize=13, ha="center", va="center", bbox={"fc": "white"})
drawing.set(xlim=(-1, 3), ylim=(-1.3, 1.3))
drawing.axis("off")
plt.show()
# --8<-- [end:plot]
# --8<-- [start:operators]
print((a + b) * (b - 1))
# --8<-- [end:operators]

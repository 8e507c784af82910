# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

a = tf.constant(5.0)
b = tf.constant(3.0)
p = ...
q = ...
r = ...
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if p is ... or q is ... or r is ...:
        return "blank"
    if not all(isinstance(step, tf.Tensor) for step in (p, q, r)):
        return "numbers"
    if float(p) != 8.0:
        return "sum"
    if float(q) != 2.0:
        return "difference"
    return "right" if float(r) == 16.0 else "product"
# --8<-- [end:check]
# --8<-- [start:wrong-numbers]
p = 5.0 + 3.0
q = 5.0 - 3.0
r = p * q
# --8<-- [end:wrong-numbers]
# --8<-- [start:wrong-sum]
p = tf.multiply(a, b)
q = tf.subtract(a, b)
r = tf.multiply(p, q)
# --8<-- [end:wrong-sum]
# --8<-- [start:wrong-difference]
p = tf.add(a, b)
q = tf.subtract(b, a)
r = tf.multiply(p, q)
# --8<-- [end:wrong-difference]
# --8<-- [start:wrong-product]
p = tf.add(a, b)
q = tf.subtract(a, b)
r = tf.add(p, q)
# --8<-- [end:wrong-product]

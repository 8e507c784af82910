# needs: keras>=3.10: before, a call without the argument training did not hand it on to the layers inside
# --8<-- [start:class]
import tensorflow as tf


class IdentityModel(tf.keras.Model):
    def __init__(self, n_output_nodes):
        super().__init__()
        self.dense = tf.keras.layers.Dense(n_output_nodes, activation="sigmoid")

    def call(self, inputs, isidentity=False):
        if isidentity:
            return inputs
        return self.dense(inputs)


# --8<-- [end:class]
# --8<-- [start:both]
tf.keras.utils.set_random_seed(1)
model = IdentityModel(3)
x = tf.constant([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
y = model(x)  # shape=(1, 3), dtype=float32
same = model(x, isidentity=True)  # shape=(1, 2), dtype=float32
print("output:", y.numpy())
print("identity:", same.numpy())
# --8<-- [end:both]
# --8<-- [start:object]
print(same is x)
print(tf.identity(x) is x)
# --8<-- [end:object]
# --8<-- [start:variable]
v = tf.Variable([[1.0, 2.0]])  # shape=(1, 2), dtype=float32
kept = model(v, isidentity=True)
print(kept is v)
v.assign([[5.0, 6.0]])
print(kept.numpy())
# --8<-- [end:variable]
# --8<-- [start:double]
double = tf.constant([[0.1, 0.2]], tf.float64)  # shape=(1, 2), dtype=float64
single = model(double, isidentity=True)  # shape=(1, 2), dtype=float32
print(single is double)
print(float(double[0, 0]), float(single[0, 0]))
# --8<-- [end:double]
# --8<-- [start:head]
head = tf.keras.layers.Dense(1)
total = head(model(x))  # shape=(1, 1), dtype=float32
print(total.shape, head.kernel.shape)
# --8<-- [end:head]
# --8<-- [start:first]
early = IdentityModel(3)
same = early(x, isidentity=True)  # shape=(1, 2), dtype=float32
print(early.built, len(early.weights))
# --8<-- [end:first]
# --8<-- [start:copy]
for mine, theirs in zip(early.weights, model.weights):
    mine.assign(theirs)
print("model:", model(x).numpy())
print("early:", early(x).numpy())
print(len(early.weights))
# --8<-- [end:copy]
# --8<-- [start:build]
class BuiltIdentityModel(IdentityModel):
    def build(self, input_shape):
        self.dense.build(input_shape)


built = BuiltIdentityModel(3)
same = built(x, isidentity=True)  # shape=(1, 2), dtype=float32
print(built.built, len(built.weights))
for mine, theirs in zip(built.weights, model.weights):
    mine.assign(theirs)
print(built(x).numpy())
# --8<-- [end:build]
# --8<-- [start:nested]
class Outer(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dropout = tf.keras.layers.Dropout(0.5)
        self.inner = IdentityModel(3)

    def call(self, inputs, isidentity=False):
        return self.dropout(inputs), self.inner(inputs)


outer = Outer()
ones = tf.ones((1, 8))  # shape=(1, 8), dtype=float32
dropped, _ = outer(ones, training=True)
print(dropped.numpy())
_, inner = outer(ones, isidentity=True)
print(inner.shape)
# --8<-- [end:nested]
# --8<-- [start:graph]
@tf.function
def run(x, isidentity):
    print("written for", isidentity)
    return model(x, isidentity=isidentity)


for flag in [False, True, False, True]:
    print(run(x, flag).shape)
# --8<-- [end:graph]
# --8<-- [start:choose]
@tf.function
def choose(x, isidentity):
    if isidentity:
        y = x
    else:
        y = model(x)
    return y


for flag in [False, True]:
    print(choose(x, tf.constant(flag)).numpy().round(4))
# --8<-- [end:choose]

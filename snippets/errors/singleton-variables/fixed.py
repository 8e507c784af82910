# --8<-- [start:variable]
import tensorflow as tf

offset = tf.Variable(0.5)


@tf.function
def add_offset(x):
    return x + offset


print(add_offset(tf.constant([1.0, 2.0])).numpy())
offset.assign(10.0)
print(add_offset(tf.constant([1.0, 2.0])).numpy())
# --8<-- [end:variable]


# --8<-- [start:once]
class Counter:
    def __init__(self):
        self.count = None

    @tf.function
    def add(self, x):
        if self.count is None:
            self.count = tf.Variable(0.0)
        return self.count.assign_add(x)


counter = Counter()
print(counter.add(tf.constant(1.0)).numpy())
print(counter.add(tf.constant(1.0)).numpy())
# --8<-- [end:once]

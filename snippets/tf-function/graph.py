# --8<-- [start:eager]
import tensorflow as tf


def double_and_add(x):
    y = x * 2.0
    print("y is", y)
    return y + 1.0


x = tf.constant([1.0, 2.0])  # shape=(2,), dtype=float32
z = double_and_add(x)  # shape=(2,), dtype=float32
print(z.numpy())
# --8<-- [end:eager]
# --8<-- [start:graph]
as_graph = tf.function(double_and_add)
z = as_graph(x)  # shape=(2,), dtype=float32
print(z.numpy())
# --8<-- [end:graph]
# --8<-- [start:operations]
graph = as_graph.get_concrete_function(x).graph
for operation in graph.get_operations():
    print(operation.type)
# --8<-- [end:operations]

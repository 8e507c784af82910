# --8<-- [start:print]
import sys

import tensorflow as tf


@tf.function
def square(x):
    print("Python: tracing", flush=True)
    tf.print("graph: running, x is", x, output_stream=sys.stdout)
    return x * x


for number in [2.0, 3.0, 4.0]:
    y = square(tf.constant(number))  # shape=(), dtype=float32
# --8<-- [end:print]
# --8<-- [start:count]
python_count = 0
graph_count = tf.Variable(0)  # shape=(), dtype=int32


@tf.function
def cube(x):
    global python_count
    python_count += 1
    graph_count.assign_add(1)
    return x * x * x


for number in [2.0, 3.0, 4.0]:
    y = cube(tf.constant(number))  # shape=(), dtype=float32
print("Python counted", python_count)
print("the graph counted", graph_count.numpy())
# --8<-- [end:count]

# --8<-- [start:fixed]
import sys
from pathlib import Path

import tensorflow as tf

print(Path(tf.__file__).is_relative_to(sys.prefix))
total = tf.reduce_sum(tf.constant([1.0, 2.0, 3.0]))
print(total.numpy())
# --8<-- [end:fixed]

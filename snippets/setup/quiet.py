# kind: fresh
# --8<-- [start:quiet]
import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"

import tensorflow as tf

print(tf.reduce_sum(tf.constant([1.0, 2.0, 3.0])))
# --8<-- [end:quiet]

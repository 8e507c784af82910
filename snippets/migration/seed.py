# kind: fails
# raises: AttributeError
# --8<-- [start:old]
import tensorflow as tf

tf.set_random_seed(1)
# --8<-- [end:old]

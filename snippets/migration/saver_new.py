# --8<-- [start:new]
import tensorflow as tf

W = tf.Variable([[1.0, 2.0]])
saver = tf.train.Checkpoint(W=W)
saver.write("my_weights")
W.assign([[0.0, 0.0]])
saver.read("my_weights").assert_consumed()
print(W.numpy())
# --8<-- [end:new]

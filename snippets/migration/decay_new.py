# --8<-- [start:new]
import tensorflow as tf

schedule = tf.keras.optimizers.schedules.InverseTimeDecay(0.1, 1, 0.01)
optimizer = tf.keras.optimizers.SGD(schedule)
print(f"{schedule(0):.3f} {schedule(100):.3f}")
# --8<-- [end:new]

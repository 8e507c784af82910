# --8<-- [start:schedule]
import tensorflow as tf

schedule = tf.keras.optimizers.schedules.InverseTimeDecay(
    0.01, decay_steps=1, decay_rate=0.5
)
optimizer = tf.keras.optimizers.SGD(learning_rate=schedule)
print([f"{schedule(step):.4f}" for step in range(4)])
# --8<-- [end:schedule]

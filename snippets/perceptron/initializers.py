# --8<-- [start:numbers]
import matplotlib.pyplot as plt
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
drawn = {}
for name in ["random_normal", "random_uniform", "glorot_uniform"]:
    initializer = tf.keras.initializers.get(name)
    W = initializer((200, 100)).numpy()
    drawn[name] = W.ravel()
    print(f"{name:15} {W.min():6.3f} to {W.max():.3f}, spread {W.std():.3f}")
# --8<-- [end:numbers]
# --8<-- [start:plot]
figure, axes = plt.subplots(1, 3, figsize=(7, 2.5), sharex=True, sharey=True)
for ax, name in zip(axes, drawn, strict=True):
    ax.hist(drawn[name], bins=50, range=(-0.25, 0.25))
    ax.set_title(name)
plt.show()
# --8<-- [end:plot]

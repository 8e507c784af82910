# needs: keras>=3.2: before, fit took the mean over batches of unequal size otherwise
# --8<-- [start:data]
import tensorflow as tf

celsius = tf.constant([[-20.0], [-10.0], [0.0], [10.0],
                       [20.0], [30.0], [40.0], [50.0]])  # shape=(8, 1)
fahrenheit = 1.8 * celsius + 32.0  # shape=(8, 1), dtype=float32
# --8<-- [end:data]
# --8<-- [start:slices]
dataset = tf.data.Dataset.from_tensor_slices((celsius, fahrenheit))
print(len(dataset))
for spec in dataset.element_spec:
    print(spec)
# --8<-- [end:slices]
# --8<-- [start:iterate]
for x, y in dataset.take(3):
    print(x.numpy(), y.numpy())
# --8<-- [end:iterate]
# --8<-- [start:batch]
batches = dataset.batch(3)
for x, y in batches:
    print(x.shape, x.numpy().ravel())
# --8<-- [end:batch]
# --8<-- [start:remainder]
print(len(batches), batches.element_spec[0].shape)
full = dataset.batch(3, drop_remainder=True)
print(len(full), full.element_spec[0].shape)


# --8<-- [end:remainder]
# --8<-- [start:map]
def scale(x, y):
    return (x - 15.0) / 20.0, y


scaled = dataset.map(scale)
for x, y in scaled.take(3):
    print(x.numpy(), y.numpy())
# --8<-- [end:map]
# --8<-- [start:prefetch]
parallel = dataset.map(scale, num_parallel_calls=tf.data.AUTOTUNE)
ahead = parallel.batch(3).prefetch(tf.data.AUTOTUNE)
for (x, _), (x_ahead, _) in zip(scaled.batch(3), ahead):
    print((x.numpy() == x_ahead.numpy()).all())


# --8<-- [end:prefetch]
# --8<-- [start:train]
def make_train():
    tf.keras.utils.set_random_seed(1)
    mixed = dataset.shuffle(8, seed=1)
    return mixed.map(scale).batch(3).prefetch(tf.data.AUTOTUNE)


# --8<-- [end:train]
# --8<-- [start:fit]
train = make_train()
model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
model.compile(optimizer=tf.keras.optimizers.SGD(0.2), loss="mse")
history = model.fit(train, epochs=10, verbose=0)
print(f"first loss: {history.history['loss'][0]:.0f}")
print(f"last loss:  {history.history['loss'][-1]:.2f}")
for weight in model.weights:
    print(weight.numpy().round(1))
# --8<-- [end:fit]
# --8<-- [start:loop]
train = make_train()
model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
optimizer = tf.keras.optimizers.SGD(0.2)
steps = 0
for epoch in range(10):
    for x, y in train:
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(model(x) - y))  # shape=()
        gradients = tape.gradient(loss, model.trainable_weights)
        optimizer.apply_gradients(zip(gradients, model.trainable_weights))
        steps += 1
print(steps, "steps")
for weight in model.weights:
    print(weight.numpy().round(1))
# --8<-- [end:loop]
# --8<-- [start:validation]
tf.keras.utils.set_random_seed(1)
mixed = dataset.shuffle(8, seed=1, reshuffle_each_iteration=False)
validation = mixed.take(2).map(scale).batch(2)
train = mixed.skip(2).shuffle(6, seed=1).map(scale).batch(3)
model = tf.keras.Sequential([tf.keras.Input((1,)), tf.keras.layers.Dense(1)])
model.compile(optimizer=tf.keras.optimizers.SGD(0.2), loss="mse")
history = model.fit(train, validation_data=validation,
                    epochs=10, shuffle=False, verbose=0)
for name in ["loss", "val_loss"]:
    losses = history.history[name]
    print(f"{name}: first {losses[0]:.0f}, last {losses[-1]:.2f}")
# --8<-- [end:validation]

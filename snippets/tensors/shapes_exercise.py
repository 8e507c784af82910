# kind: exercise
# --8<-- [start:blank]
import tensorflow as tf

images = tf.zeros((10, 256, 256, 3))
guess = {
    "tf.constant([[7.0]])": ...,
    "images[0]": ...,
    "images[:1]": ...,
    "images[:, :, :, 0]": ...,
    "images[0, 0, 0]": ...,
}
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if any(shape is ... for shape in guess.values()):
        return "blank"
    if guess["tf.constant([[7.0]])"] != tf.constant([[7.0]]).shape:
        return "brackets"
    if guess["images[0]"] != images[0].shape:
        return "index"
    if guess["images[:1]"] != images[:1].shape:
        return "slice"
    if guess["images[:, :, :, 0]"] != images[:, :, :, 0].shape:
        return "colour"
    if guess["images[0, 0, 0]"] != images[0, 0, 0].shape:
        return "pixel"
    return "comma" if isinstance(guess["images[0, 0, 0]"], int) else "right"
# --8<-- [end:check]
# --8<-- [start:wrong-brackets]
guess = {
    "tf.constant([[7.0]])": (1,),
    "images[0]": (256, 256, 3),
    "images[:1]": (1, 256, 256, 3),
    "images[:, :, :, 0]": (10, 256, 256),
    "images[0, 0, 0]": (3,),
}
# --8<-- [end:wrong-brackets]
# --8<-- [start:wrong-index]
guess = {
    "tf.constant([[7.0]])": (1, 1),
    "images[0]": (1, 256, 256, 3),
    "images[:1]": (1, 256, 256, 3),
    "images[:, :, :, 0]": (10, 256, 256),
    "images[0, 0, 0]": (3,),
}
# --8<-- [end:wrong-index]
# --8<-- [start:wrong-slice]
guess = {
    "tf.constant([[7.0]])": (1, 1),
    "images[0]": (256, 256, 3),
    "images[:1]": (256, 256, 3),
    "images[:, :, :, 0]": (10, 256, 256),
    "images[0, 0, 0]": (3,),
}
# --8<-- [end:wrong-slice]
# --8<-- [start:wrong-colour]
guess = {
    "tf.constant([[7.0]])": (1, 1),
    "images[0]": (256, 256, 3),
    "images[:1]": (1, 256, 256, 3),
    "images[:, :, :, 0]": (10, 256, 256, 1),
    "images[0, 0, 0]": (3,),
}
# --8<-- [end:wrong-colour]
# --8<-- [start:wrong-pixel]
guess = {
    "tf.constant([[7.0]])": (1, 1),
    "images[0]": (256, 256, 3),
    "images[:1]": (1, 256, 256, 3),
    "images[:, :, :, 0]": (10, 256, 256),
    "images[0, 0, 0]": (),
}
# --8<-- [end:wrong-pixel]
# --8<-- [start:wrong-comma]
guess = {
    "tf.constant([[7.0]])": (1, 1),
    "images[0]": (256, 256, 3),
    "images[:1]": (1, 256, 256, 3),
    "images[:, :, :, 0]": (10, 256, 256),
    "images[0, 0, 0]": (3),
}
# --8<-- [end:wrong-comma]

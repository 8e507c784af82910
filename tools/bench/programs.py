"""The programs that all contenders run: of three kinds, each with a text of its own, and with words to know it by."""

from __future__ import annotations

from dataclasses import dataclass

_LAYER = (
    (
        "define",
        """\
import tensorflow as tf

tf.keras.utils.set_random_seed({number})


class Layer{number}(tf.keras.layers.Layer):
    def __init__(self, width):
        super().__init__()
        self.width = width

    def build(self, input_shape):
        self.W = self.add_weight(shape=(input_shape[-1], self.width), initializer="glorot_uniform")
        self.b = self.add_weight(shape=(self.width,), initializer="zeros")

    def call(self, x):
        z = tf.matmul(x, self.W) + self.b
        return tf.sigmoid(z)
""",
    ),
    (
        "use",
        """\
layer = Layer{number}({width})
x = tf.random.normal(({rows}, {columns}))
y = layer(x)
print("{name}:", y.shape)
print(y.numpy())
""",
    ),
)

_MODEL = (
    (
        "build",
        """\
import tensorflow as tf

tf.keras.utils.set_random_seed({number})
model = tf.keras.Sequential(
    [
        tf.keras.layers.Input(shape=({columns},)),
        tf.keras.layers.Dense({hidden}, activation="relu"),
        tf.keras.layers.Dense({width}),
    ]
)
""",
    ),
    (
        "call",
        """\
x = tf.random.normal(({rows}, {columns}))
y = model(x)
print("{name}:", y.shape)
print(model.count_params(), "numbers to learn")
""",
    ),
)

_DESCENT = (
    (
        "start",
        """\
import tensorflow as tf

target = {columns}.0
x = tf.Variable([{number}.5])
""",
    ),
    (
        "loop",
        """\
history = []
for step in range({steps}):
    with tf.GradientTape() as tape:
        loss = (x - target) ** 2
    gradient = tape.gradient(loss, x)
    x.assign_sub(0.01 * gradient)
    history.append(x.numpy().item())
print("{name}:", (len(history), 1))
""",
    ),
    (
        "plot",
        """\
import matplotlib.pyplot as plt

plt.plot(history, label="x{number}")
plt.axhline(target, color="gray", linestyle="--", label="target")
plt.xlabel("step")
plt.ylabel("x")
plt.legend()
plt.show()
""",
    ),
)

STEPS = 500
"""How many rounds the loop of a descent has."""

KINDS = {"layer": _LAYER, "model": _MODEL, "descent": _DESCENT}


@dataclass(frozen=True)
class Program:
    """``parts`` are pairs of a name and a text; ``printed`` is what stands in its output, and not in its text."""

    name: str
    parts: tuple[tuple[str, str], ...]
    printed: str
    figures: int

    @property
    def text(self) -> str:
        return "\n".join(text for _, text in self.parts)

    @property
    def marked(self) -> str:
        """The text as a snippet of this project has it."""
        rows = (f"# --8<-- [start:{name}]\n{text}# --8<-- [end:{name}]\n" for name, text in self.parts)
        return "".join(rows)

    @property
    def saving(self) -> str:
        """The text as one writes it where nothing else keeps the figure: it does so itself, as SVG."""
        if not self.figures:
            return self.text
        return f'{self.text}plt.savefig("{self.name}.svg", transparent=True)\nplt.close("all")\n'


def make_programs(count: int) -> list[Program]:
    """``count`` programs, the kinds in turn."""
    kinds = list(KINDS)
    return [_make(kinds[number % len(kinds)], number) for number in range(count)]


def _make(kind: str, number: int) -> Program:
    name = f"{kind}_{number}"
    sizes = {"rows": 2 + number % 3, "columns": 3 + number % 5, "hidden": 8 + number % 7, "width": 1 + number % 4}
    parts = tuple((part, text.format(name=name, number=number, steps=STEPS, **sizes)) for part, text in KINDS[kind])
    shape = (STEPS, 1) if kind == "descent" else (sizes["rows"], sizes["width"])
    return Program(name, parts, f"{name}: {shape}", figures=int(kind == "descent"))

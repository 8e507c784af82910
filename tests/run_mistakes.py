"""The mistakes that a run alone shows, each as a snippet of its own. One that eats memory is left to the tests with a
lower limit."""

from __future__ import annotations

from tests.mistake import Edit, Mistake


def program(name: str, rule: str, line: int, mend: str, *rows: str, header: str = "") -> Mistake:
    """A snippet of its own, of one part, that goes wrong when it runs."""
    file = f"snippets/wrong/{name}.py"
    marked = "\n".join(["# --8<-- [start:go]", *rows, "# --8<-- [end:go]", ""])
    return Mistake((Edit(file, new=header + marked),), file, line, rule, mend)


RUN_MISTAKES = {
    "an error that is not announced": program(
        "error", "an error that is not announced", 2, "`# raises: ZeroDivisionError`", "print(1 / 0)"
    ),
    "another error than announced": program(
        "other",
        "another error than announced",
        2,
        "write `# raises: ZeroDivisionError`",
        "print(1 / 0)",
        header="# kind: fails\n# raises: ValueError\n",
    ),
    "an announced error that does not come": program(
        "calm",
        "an announced error that did not come",
        2,
        "take `# raises: ValueError` out",
        "print(1)",
        header="# kind: fails\n# raises: ValueError\n",
    ),
    "random numbers without a seed": program(
        "random",
        "a program that gives something else on each run",
        2,
        "seed it by `tf.keras.utils.set_random_seed(42)`",
        "import tensorflow as tf",
        "",
        "print(tf.random.normal((2,)).numpy())",
    ),
    "an endless loop": program(
        "loop", "a run that was stopped", 1, "let its loops end", "while True:", "    pass", header="# seconds: 2\n"
    ),
    "output without end": program(
        "flood", "a run that was stopped", 1, "let it print less", "while True:", '    print("on and on " * 99)'
    ),
    "a program that kills itself": program(
        "killed",
        "a run that was stopped",
        1,
        "take out what ends it",
        "import os",
        "import signal",
        "",
        "os.kill(os.getpid(), signal.SIGKILL)",
    ),
    "a program that leaves its interpreter": program(
        "left", "a run that was stopped", 1, "take os._exit out", "import os", "", "os._exit(0)"
    ),
    "a call of sys.exit": program(
        "exit", "an error that is not announced", 4, "take sys.exit out", "import sys", "", "sys.exit(0)"
    ),
    "a question to the reader": program(
        "question", "an error that is not announced", 2, "take input() out", 'print(input("Your name? "))'
    ),
    "a call to the network": program(
        "network",
        "an error that is not announced",
        4,
        "take the call out",
        "import urllib.request",
        "",
        'urllib.request.urlopen("http://192.0.2.1/")',
    ),
}

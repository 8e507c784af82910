# apart: it lists what the installed release of tensorflow itself needs
# --8<-- [start:installed]
from importlib.metadata import version

for name in ("tensorflow", "keras"):
    print(name, version(name))
# --8<-- [end:installed]
# --8<-- [start:needed]
from importlib.metadata import requires

for need in requires("tensorflow"):
    if need.startswith(("keras", "numpy")):
        print(need)
# --8<-- [end:needed]

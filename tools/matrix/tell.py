"""Writes which versions this environment holds, if TensorFlow and Keras can be imported in it. Needs Python 3.10."""

from __future__ import annotations

import json
import platform
import sys
from importlib import metadata
from pathlib import Path

import keras
import matplotlib
import numpy
import tensorflow

beside = Path(sys.argv[1])
versions = {module.__name__: module.__version__ for module in (tensorflow, numpy, matplotlib)}
# Keras 3.0.0 to 3.2 keep their own version out of the module's public names.
versions["keras"] = metadata.version(keras.__name__)
versions["python"] = ".".join(platform.python_version_tuple()[:2])
part = beside.with_suffix(".part")
part.write_text(json.dumps({"interpreter": sys.executable, "versions": versions}), encoding="utf-8")
part.rename(beside)

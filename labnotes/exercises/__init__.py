"""Exercises: a blank to fill in, a check that tells by a hint what is missing, and answers to try the check with.

An exercise is a snippet of its own kind, ``snippets/<page>/<name>_exercise.py``, beside ``<name>_solution.py``. Its
parts are ``blank``, ``check`` (a function ``verdict`` that returns the name of a hint) and ``wrong-<hint>`` for each
wrong answer that learners give, run below the blank. What the hints say stands in ``docs/<language>/exercises.yml``.
"""

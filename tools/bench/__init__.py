"""The benchmark: how long this project and other tools take for the same programs, measured side by side."""

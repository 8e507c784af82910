# kind: shell
# --8<-- [start:all]
python --version
python -m pip list
# --8<-- [end:all]

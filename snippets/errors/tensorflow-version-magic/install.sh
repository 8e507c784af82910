# kind: shell
# --8<-- [start:terminal]
python -m pip install "tensorflow==2.21.0"
# --8<-- [end:terminal]

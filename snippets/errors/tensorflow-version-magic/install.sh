# kind: shell
# --8<-- [start:terminal]
python -m pip install "tensorflow==2.21.0" matplotlib
# --8<-- [end:terminal]

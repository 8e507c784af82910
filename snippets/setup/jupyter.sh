# kind: shell
# --8<-- [start:start]
python -m pip install notebook
python -m notebook
# --8<-- [end:start]

# kind: shell
# --8<-- [start:fetch]
python -m pip download --dest packages tensorflow matplotlib jupyterlab
# --8<-- [end:fetch]
# --8<-- [start:install]
python -m pip install --no-index --find-links packages tensorflow matplotlib jupyterlab
# --8<-- [end:install]

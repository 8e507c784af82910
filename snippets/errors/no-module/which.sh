# kind: shell
# --8<-- [start:runs]
python -c "import sys; print(sys.executable)"
# --8<-- [end:runs]
# --8<-- [start:has]
python -m pip show tensorflow
# --8<-- [end:has]
# --8<-- [start:install]
python -m pip install tensorflow
# --8<-- [end:install]

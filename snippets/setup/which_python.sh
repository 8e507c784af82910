# kind: shell
# --8<-- [start:which]
python -m pip --version
python -c "import sys; print(sys.executable)"
# --8<-- [end:which]

# kind: shell
# --8<-- [start:install]
python -m pip install "tf_keras==2.21.0"
# --8<-- [end:install]

# kind: shell
# --8<-- [start:convert]
python -m pip install "tf_keras==2.21.0"
python -c "import tf_keras as k; k.models.load_model('old').save('old.h5')"
# --8<-- [end:convert]

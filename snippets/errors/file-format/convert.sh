# kind: shell
# --8<-- [start:convert]
python -m pip install "tf_keras==2.21.0"
python -c "import tf_keras; tf_keras.models.load_model('my_model').save('my_model.h5')"
# --8<-- [end:convert]

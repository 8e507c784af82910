# kind: shell
# --8<-- [start:uv]
uv venv --seed --python 3.13 tf-notes
# --8<-- [end:uv]
# --8<-- [start:unix]
python3.13 -m venv tf-notes
source tf-notes/bin/activate
# --8<-- [end:unix]
# --8<-- [start:windows]
py -3.13 -m venv tf-notes
tf-notes\Scripts\activate
# --8<-- [end:windows]
# --8<-- [start:newest]
python -m pip install tensorflow matplotlib
# --8<-- [end:newest]
# --8<-- [start:same]
python -m pip install "tensorflow==2.21.0" "keras==3.15.1" matplotlib
# --8<-- [end:same]

# kind: shell
# --8<-- [start:pip]
%pip install tensorflow
# --8<-- [end:pip]

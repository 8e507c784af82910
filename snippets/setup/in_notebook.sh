# kind: shell
# --8<-- [start:pip]
%pip install tensorflow matplotlib
# --8<-- [end:pip]

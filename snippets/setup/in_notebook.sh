# kind: shell
# --8<-- [start:pip]
%pip install tensorflow matplotlib
# --8<-- [end:pip]
# --8<-- [start:executable]
import sys

!"{sys.executable}" -m pip install tensorflow matplotlib
# --8<-- [end:executable]

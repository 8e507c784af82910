# kind: shell
# --8<-- [start:pip]
%pip install "tensorflow==2.21.0" matplotlib
# --8<-- [end:pip]
# --8<-- [start:executable]
import sys

!"{sys.executable}" -m pip install "tensorflow==2.21.0" matplotlib
# --8<-- [end:executable]

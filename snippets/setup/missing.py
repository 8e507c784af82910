# --8<-- [start:missing]
import subprocess
import sys

command = [sys.executable, "-I", "-S", "-c", "import tensorflow"]
result = subprocess.run(command, capture_output=True, text=True)
print(result.stderr.splitlines()[-1])
# --8<-- [end:missing]

# --8<-- [start:text]
print("2.9.0" > "2.21.0")
# --8<-- [end:text]
# --8<-- [start:numbers]
old = tuple(int(part) for part in "2.9.0".split("."))
new = tuple(int(part) for part in "2.21.0".split("."))
print(old, new, old > new)
# --8<-- [end:numbers]

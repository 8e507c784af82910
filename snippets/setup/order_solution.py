# --8<-- [start:text]
print("2.9.0" > "2.21.0")
# --8<-- [end:text]
# --8<-- [start:numbers]
print((2, 9, 0) > (2, 21, 0))
# --8<-- [end:numbers]

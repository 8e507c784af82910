# --8<-- [start:text]
def older(version, limit):
    return version < limit


print(older("2.9.0", "2.21.0"))
# --8<-- [end:text]
# --8<-- [start:numbers]
def numbers(version):
    return tuple(int(part) for part in version.split("."))


def older(version, limit):
    return numbers(version) < numbers(limit)


print(numbers("2.9.0"), numbers("2.21.0"))
print(older("2.9.0", "2.21.0"))
# --8<-- [end:numbers]

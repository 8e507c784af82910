# kind: exercise
# --8<-- [start:blank]
def older(version, limit):
    return version < limit


print(older("2.9.0", "2.21.0"))
# --8<-- [end:blank]
# --8<-- [start:check]
def verdict():
    if not older("2.9.0", "2.21.0"):
        return "blank"
    if older("2.21.0", "2.21.0"):
        return "equal"
    if not older("1.30.0", "2.21.0") or older("3.9.0", "2.21.0"):
        return "first"
    if not older("2.21.0", "2.21.1"):
        return "rest"
    return "right"
# --8<-- [end:check]
# --8<-- [start:wrong-equal]
def numbers(version):
    return [int(part) for part in version.split(".")]


def older(version, limit):
    return numbers(version) <= numbers(limit)
# --8<-- [end:wrong-equal]
# --8<-- [start:wrong-first]
def older(version, limit):
    return int(version.split(".")[1]) < int(limit.split(".")[1])
# --8<-- [end:wrong-first]
# --8<-- [start:wrong-rest]
def numbers(version):
    return [int(part) for part in version.split(".")[:2]]


def older(version, limit):
    return numbers(version) < numbers(limit)
# --8<-- [end:wrong-rest]

"""Changes one byte of an export at a time, and asks check_log.py: python3 change_log.py FILE TIMES SEED.

Prints how many changes were found; exits 1 at the first that was not.
"""
import io
import random
import sys

from check_log import check

with open(sys.argv[1], "rb") as export:
    text = export.read()
dice = random.Random(int(sys.argv[3]))
for _ in range(int(sys.argv[2])):
    at = dice.randrange(len(text))
    other = (text[at] + dice.randrange(1, 256)) % 256
    try:
        check(io.BytesIO(text[:at] + bytes([other]) + text[at + 1:]))
    except (ValueError, KeyError, TypeError, IndexError, OverflowError):
        continue
    sys.exit(f"byte {at} changed from {text[at]} to {other} was not found")
print(f"{sys.argv[2]} changes found")

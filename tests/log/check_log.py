"""Checks an export of the log by hashes and sequence, with nothing of ours: python3 check_log.py FILE.

One record a line: HASH_HEX SIG_HEX BODY. hash = SHA-256(previous hash of the same device, 32 zero bytes at first, + body).
Prints how many records of how many devices there are, or names the first bad line and exits 1.
"""

import hashlib
import json
import re
import sys

LINE = re.compile(rb"([0-9a-f]{64}) ([0-9a-f]{128}) ([^\r\n]+)\n")
BREAKS = ("\u0085", "\u2028", "\u2029")

ends = {}
with open(sys.argv[1], "rb") as export:
    for number, line in enumerate(export, 1):
        match = LINE.fullmatch(line)
        if not match or any(sign in line.decode() for sign in BREAKS):
            sys.exit(f"line {number}: not a record")
        digest, body = bytes.fromhex(match[1].decode()), match[3]
        record = json.loads(body)
        seq, previous = ends.get(record["device"], (0, bytes(32)))
        if seq == 0 and record["kind"] != "device_enrolled":
            sys.exit(f"line {number}: the first record of a device enrols it")
        if record["v"] != 1 or record["seq"] != seq + 1:
            sys.exit(f"line {number}: seq {record['seq']} after {seq}")
        if hashlib.sha256(previous + body).digest() != digest:
            sys.exit(f"line {number}: wrong hash")
        ends[record["device"]] = (record["seq"], digest)

print(f"{sum(seq for seq, _ in ends.values())} records of {len(ends)} devices")

"""Checks an export of the log with nothing of ours: python3 check_log.py FILE [HASH]…

One record a line: HASH_HEX SIG_HEX BODY. hash = SHA-256(previous hash of the same device, 32 zero bytes at first, + body),
sig = Ed25519 over it by the key that the device's first record holds. Prints how many records there are and the last hash
of each device, or exits 1. A log that was cut short is sound in itself: whoever has a last hash on paper (the sheet of
hashes of a meeting, a Z report) names it, and it must be among the records.
"""
import hashlib
import json
import re
import sys

LINE = re.compile(rb"([0-9a-f]{64}) ([0-9a-f]{128}) ([^\r\n]+)\n")
P, ORDER = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D, ROOT = -121665 * pow(121666, -1, P) % P, pow(2, (P - 1) // 4, P)


def add(a, b):
    k = D * a[0] * b[0] * a[1] * b[1] % P
    return (a[0] * b[1] + b[0] * a[1]) * pow(1 + k, -1, P) % P, (a[1] * b[1] + a[0] * b[0]) * pow(1 - k, -1, P) % P


def times(a, n):
    sum = (0, 1)
    while n:
        sum, a, n = add(sum, a) if n & 1 else sum, add(a, a), n >> 1
    return sum


def point(text):
    y = int.from_bytes(text, "little") & (2**255 - 1)
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if x * x % P == square else x * ROOT % P
    if x * x % P != square or y >= P:
        raise ValueError("no point of the curve")
    return (x if x & 1 == text[31] >> 7 else P - x), y


BASE = point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))


def signed(key, text, sig):
    s = int.from_bytes(sig[32:], "little")
    h = int.from_bytes(hashlib.sha512(sig[:32] + key + text).digest(), "little")
    return s < ORDER and times(BASE, s) == add(point(sig[:32]), times(point(key), h % ORDER))


def check(lines, wanted=()):
    """How many records of how many devices, and where each ends; raises ValueError at the first bad line."""
    ends, sigs, missing = {}, [], {bytes.fromhex(text) for text in wanted}
    for number, line in enumerate(lines, 1):
        match = LINE.fullmatch(line)
        if not match or any(sign in line.decode() for sign in ("\u0085", "\u2028", "\u2029")):
            raise ValueError(f"line {number}: not a record")
        digest, sig, body = bytes.fromhex(match[1].decode()), bytes.fromhex(match[2].decode()), match[3]
        record = json.loads(body)
        seq, previous, key = ends.get(record["device"], (0, bytes(32), ""))
        if seq == 0 and record["kind"] != "device_enrolled":
            raise ValueError(f"line {number}: the first record of a device enrols it")
        if record["v"] != 1 or record["seq"] != seq + 1:
            raise ValueError(f"line {number}: seq {record['seq']} after {seq}")
        if hashlib.sha256(previous + body).digest() != digest:
            raise ValueError(f"line {number}: wrong hash")
        key = key or bytes.fromhex(record["public_key"])
        sigs.append((number, key, digest, sig))
        ends[record["device"]] = (record["seq"], digest, key)
        missing.discard(digest)
    for number, key, digest, sig in sigs:
        if not signed(key, digest, sig):
            raise ValueError(f"line {number}: wrong signature")
    if missing:
        raise ValueError(f"cut short: {', '.join(sorted(digest.hex() for digest in missing))} is not among the records")
    said = [f"{sum(seq for seq, _, _ in ends.values())} records of {len(ends)} devices"]
    return "\n".join(said + [f"{device} {seq} {digest.hex()}" for device, (seq, digest, _) in sorted(ends.items())])


if __name__ == "__main__":
    with open(sys.argv[1], "rb") as export:
        try:
            print(check(export, sys.argv[2:]))
        except (ValueError, KeyError) as bad:
            sys.exit(str(bad))

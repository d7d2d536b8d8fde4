# Expired, recalled or unknown: such a pack is sold by nobody, whatever else there is. One serial number goes out once.
login manajer 444444
block M00006 D25F64 ditarik
logout
login apotek 222222
open 500000
# Blocked, though the shelf has others.
scan 010203000000006710D25F64\x1d17271231
# Expired by the pack's own word.
scan 01020300000000671726103110H26A62
# A batch that never came in.
scan 01020300000000671728103110X99999
# One that is there, with its serial number, once.
scan 01020300000000671728103110H26A62\x1d21SN0001
scan 01020300000000671728103110H26A62\x1d21SN0001
scan 01020300000000671728103110H26A62\x1d21SN0002
pay cash 10000
scan 01020300000000671728103110H26A62\x1d21SN0002

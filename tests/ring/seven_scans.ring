# complaint 16: so many scans are so many pieces, of one code or another, before a member and after.
login kasir 111111
open 500000
scan 2000000000251
scan 2000000000251
scan 2000000000305
scan 2000000000251
member 1
scan 2000000000251
scan 2000000000305
scan 2000000000251
pay cash 100000

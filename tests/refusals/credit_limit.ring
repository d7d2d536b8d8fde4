# Kasbon beyond what is left of the limit.
login kasir 111111
open 500000
scan 2000000000015
qty 4
member A00004
pay kasbon

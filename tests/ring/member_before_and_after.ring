# The member price holds for all lines, whether the card comes first or last.
login kasir 111111
open 500000
scan 2800000000011
add S00003
pay cash 20000
add S00003
member 1
member -
member A1
member 999999
scan 2800000099998
pay cash 20000
member 23

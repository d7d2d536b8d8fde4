# Two packs of SPHP rice to one buyer and day, whichever pack; a member's day is counted over her receipts.
login kasir 111111
open 500000
scan 2000000000015
scan 2000000000022
scan 2000000000015
qty 2 2
pay cash 100000
member A00003
add S00001 2
pay cash 131000
member A00003
add S00002
member -
add S00002
member A00003
cancel
state

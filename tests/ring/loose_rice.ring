# Goods by weight: typed, from the scale's label, a fraction of what is sold whole, grams meant as kilos.
login kasir 111111
open 500000
add S00003 1.25
scan 2100101012501
add S00001 0.5
add S00003 750
confirm
qty 1.2345
undo
pay cash 100000
